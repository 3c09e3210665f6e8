package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;

/**
 * A page on which a move is made with words for the asker: asking more, referring, declining. For its template.
 *
 * @param changed whether the case changed since the form was opened: {@code summary} is what stands there now
 * @param ways how consent to a referral may have been given
 * @param places other places to go, to choose from when declining
 */
public record LetterView(
        CaseSummary summary,
        Move move,
        String path,
        Form form,
        List<Option> places,
        List<Option> ways,
        List<Objection> objections,
        boolean changed) {}
