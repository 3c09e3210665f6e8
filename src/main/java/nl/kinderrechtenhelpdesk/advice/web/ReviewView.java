package nl.kinderrechtenhelpdesk.advice.web;

import java.util.List;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.advice.ReadingEase;
import nl.kinderrechtenhelpdesk.advice.RightAtStake;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/**
 * The page of the second lawyer: the analysis and the advice as the asker will read it, beside what to decide.
 *
 * @param mayReview false for somebody who wrote in it, and when it is not in review
 * @param ownAdvice whether this reader wrote in it
 */
public record ReviewView(
        CaseSummary summary,
        Advice advice,
        AdviceView.LetterView letter,
        List<RightAtStake> rights,
        @Nullable ReadingEase ease,
        int easyFrom,
        boolean mayReview,
        boolean ownAdvice,
        Form form,
        Function<StaffId, String> names) {

    public ReviewView {
        rights = List.copyOf(rights);
    }
}
