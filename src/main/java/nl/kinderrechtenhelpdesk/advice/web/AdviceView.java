package nl.kinderrechtenhelpdesk.advice.web;

import java.util.List;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.advice.ReadingEase;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an advice is written and followed on its way to the asker.
 *
 * @param advice the saved advice in hand; null while nothing is saved
 * @param letter the saved advice as it reads; null while nothing is saved
 * @param editor the form; null for who may not write now
 * @param closed why nobody can write now; null when a lawyer can
 * @param sent what was sent before, oldest first
 */
public record AdviceView(
        CaseSummary summary,
        @Nullable Advice advice,
        @Nullable LetterView letter,
        @Nullable Editor editor,
        @Nullable Objection closed,
        List<LetterView> sent,
        Function<StaffId, String> names) {

    public AdviceView {
        sent = List.copyOf(sent);
    }

    /** A letter with the language it is in. */
    public record LetterView(Advice advice, Letter letter, nl.kinderrechtenhelpdesk.kernel.Language language) {}

    /**
     * The form.
     *
     * @param ease how easy what is typed reads; null where the score does not fit the language
     * @param easyFrom the score that is easy enough for these readers
     * @param longest the most words a sentence should have for these readers
     * @param unsaved whether what is shown is not saved yet
     * @param theirs what a colleague saved in the meantime; null when nobody did
     */
    public record Editor(
            Form form,
            int steps,
            List<Option> grounds,
            @Nullable ReadingEase ease,
            int easyFrom,
            int longest,
            boolean unsaved,
            @Nullable LetterView theirs) {

        public Editor {
            grounds = List.copyOf(grounds);
        }

        /** The name of a step's field. */
        public String name(int place, String part) {
            return AdviceForm.name(place, part);
        }
    }
}
