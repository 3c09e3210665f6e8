package nl.kinderrechtenhelpdesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.intake.UpcomingKind;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One term in a case, or a day on which something is going to happen. How terms of a kind are reckoned is {@code terms}; this is what a
 * lawyer established, or has yet to establish.
 *
 * @param kind code of the kind of decision; null as long as nobody established it
 * @param event what is going to happen, for a day that the asker told of; no kind then
 * @param from the day from which the law counts, as far as known
 * @param reckonedEnd what the kind and the day give; null without a kind, or for one without a fixed term
 * @param ownEnd a last day that a lawyer established otherwise: it goes before the reckoned one
 * @param version for optimistic locking: hand it back with a change
 * @param changes oldest first
 */
public record CaseTerm(
        UUID id,
        @Nullable String kind,
        @Nullable UpcomingKind event,
        @Nullable LocalDate from,
        Evidence evidence,
        @Nullable LocalDate reckonedEnd,
        @Nullable LocalDate ownEnd,
        @Nullable Redacted<String> note,
        Standing standing,
        int version,
        List<Change> changes) {

    /** How the day is known from which the term counts. */
    public enum Evidence {
        ASKER,
        LETTER,
        SERVED,
        BODY,
        OTHER
    }

    /** Whether it still has to be watched. */
    public enum Standing {
        OPEN,
        DONE,
        NOT_APPLICABLE
    }

    /** What lists say of the terms of a case besides the first last day. */
    public enum Watch {
        NONE,
        /** There is a decision, and nobody established of what kind. */
        KIND_UNKNOWN,
        /** The same, or not even that, with an authority whose terms can be of days or a few weeks. */
        SHORT_POSSIBLE
    }

    /** What was done with a term. */
    public enum What {
        RECORDED,
        CORRECTED,
        DONE,
        NOT_APPLICABLE,
        REOPENED
    }

    /**
     * One change, with what then stood.
     *
     * @param by null when the asker told of it
     */
    public record Change(
            What what,
            @Nullable String kind,
            @Nullable LocalDate end,
            @Nullable StaffId by,
            Instant at) {}

    public CaseTerm {
        changes = List.copyOf(changes);
    }

    /** The last day that counts; null when none is known. */
    public @Nullable LocalDate end() {
        return ownEnd == null ? reckonedEnd : ownEnd;
    }

    public boolean open() {
        return standing == Standing.OPEN;
    }

    /** Whether somebody has yet to establish what it is. */
    public boolean unknown() {
        return kind == null && event == null && ownEnd == null;
    }
}
