package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a case, for their page.
 *
 * @param watch in words, why somebody has to look; null when there is no such reason
 * @param correcting the term that the form corrects; null for a new one
 * @param reckoned what the form as typed gives, before it is kept
 * @param changed whether somebody else changed the term since the form was opened
 */
public record TermsView(
        CaseSummary summary,
        @Nullable String watch,
        List<Row> rows,
        Form form,
        List<Option> kinds,
        List<Option> evidence,
        @Nullable UUID correcting,
        int version,
        @Nullable Reckoned reckoned,
        boolean changed,
        boolean mayChange) {

    /**
     * One term.
     *
     * @param end the last day in words, {@code css} how it stands
     * @param because how the day was found
     * @param reckoned null without a kind or a day
     * @param changes who did what when, oldest first
     */
    public record Row(
            UUID id,
            int version,
            boolean open,
            String title,
            String end,
            @Nullable String css,
            String standing,
            String because,
            @Nullable Reckoned reckoned,
            @Nullable Redacted<String> note,
            List<String> changes) {}

    /**
     * What the law gives, with its ground.
     *
     * @param end in words; null for a kind without a fixed term
     */
    public record Reckoned(
            String title,
            @Nullable String end,
            List<String> grounds,
            String article,
            String source,
            boolean verified,
            String note) {}

    /** One line in the facts of the case. */
    public record Fact(String text, @Nullable String css) {}
}
