package nl.kinderrechtenhelpdesk.terms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of decision with what can be done about it and within what time. Its name, and what to watch for, stand in the message files
 * under {@code terms.kind.CODE} and {@code terms.note.CODE}; not the decision in one case, which {@code casework} keeps.
 *
 * @param bodies codes of the authorities that take such decisions; empty for kinds that follow on another
 * @param length null when the law sets no fixed term or leaves no way open
 * @param runsFrom the event from whose day the law counts
 * @param act whether it is a term of Dutch law that the Algemene termijnenwet extends; its art. 4 still bounds that
 * @param article where the term stands
 * @param source where its text was read, or what is missing
 * @param verified false when nobody could compare it with the text of the law: shown to staff as such and never to an asker as a fact
 * @param checkedOn when it was compared, or looked for in vain
 */
public record DecisionKind(
        String code,
        List<String> bodies,
        Remedy remedy,
        @Nullable Integer length,
        @Nullable Unit unit,
        RunsFrom runsFrom,
        FirstDay firstDay,
        boolean act,
        String article,
        String source,
        boolean verified,
        LocalDate checkedOn) {

    /** What can be done. */
    public enum Remedy {
        OBJECTION,
        APPEAL,
        HIGHER_APPEAL,
        CASSATION,
        OPPOSITION,
        REQUEST,
        NOTICE_OF_DEFAULT,
        COMPLAINT,
        APPLICATION,
        HEARING,
        COMMUNICATION,
        NONE
    }

    /** In what a term is measured. */
    public enum Unit {
        HOURS,
        DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    /** The event from whose day the law counts. */
    public enum RunsFrom {
        PUBLICATION,
        SENDING,
        JUDGMENT,
        KNOWLEDGE,
        RECEIPT,
        GRANT,
        ORDER,
        CONDUCT,
        FINDINGS,
        FINAL_DECISION
    }

    /** Whether the day of the event itself counts. */
    public enum FirstDay {
        DAY_AFTER,
        SAME_DAY
    }

    public DecisionKind {
        bodies = List.copyOf(bodies);
    }

    /** Whether a last day can be reckoned. */
    public boolean hasTerm() {
        return length != null;
    }
}
