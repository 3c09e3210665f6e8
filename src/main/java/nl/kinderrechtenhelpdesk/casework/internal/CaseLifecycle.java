package nl.kinderrechtenhelpdesk.casework.internal;

import static nl.kinderrechtenhelpdesk.casework.Move.ACCEPT;
import static nl.kinderrechtenhelpdesk.casework.Move.APPROVE;
import static nl.kinderrechtenhelpdesk.casework.Move.ASK_MORE;
import static nl.kinderrechtenhelpdesk.casework.Move.CLOSE;
import static nl.kinderrechtenhelpdesk.casework.Move.DECLINE;
import static nl.kinderrechtenhelpdesk.casework.Move.REFER;
import static nl.kinderrechtenhelpdesk.casework.Move.REOPEN;
import static nl.kinderrechtenhelpdesk.casework.Move.RESUME;
import static nl.kinderrechtenhelpdesk.casework.Move.RETURN;
import static nl.kinderrechtenhelpdesk.casework.Move.SEND;
import static nl.kinderrechtenhelpdesk.casework.Move.STAND_BY;
import static nl.kinderrechtenhelpdesk.casework.Move.SUBMIT_FOR_REVIEW;
import static nl.kinderrechtenhelpdesk.casework.events.CaseStatus.ACCEPTED;
import static nl.kinderrechtenhelpdesk.casework.events.CaseStatus.ANSWERED;
import static nl.kinderrechtenhelpdesk.casework.events.CaseStatus.APPROVED;
import static nl.kinderrechtenhelpdesk.casework.events.CaseStatus.CLOSED;
import static nl.kinderrechtenhelpdesk.casework.events.CaseStatus.DECLINED;
import static nl.kinderrechtenhelpdesk.casework.events.CaseStatus.IN_REVIEW;
import static nl.kinderrechtenhelpdesk.casework.events.CaseStatus.MORE_ASKED;
import static nl.kinderrechtenhelpdesk.casework.events.CaseStatus.RECEIVED;
import static nl.kinderrechtenhelpdesk.casework.events.CaseStatus.REFERRED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;

/** The life of a case as one table: from which status which move leads where. Nothing else decides that. */
final class CaseLifecycle {

    /**
     * What happened before that decides where a move leads: what was asked of the asker in between leads back to where it was asked, and
     * an advice that was once sent counts when the case is taken up again.
     */
    enum When {
        ALWAYS,
        BEFORE_ACCEPTANCE,
        AFTER_ACCEPTANCE,
        AFTER_ANSWER;

        boolean holds(Past past) {
            return switch (this) {
                case ALWAYS -> true;
                case BEFORE_ACCEPTANCE -> !past.accepted();
                case AFTER_ACCEPTANCE -> past.accepted();
                case AFTER_ANSWER -> past.answered();
            };
        }
    }

    /** Whether a lawyer has taken the case on, and whether an advice was ever sent. */
    record Past(boolean accepted, boolean answered) {}

    /** One row of the table. */
    record Transition(CaseStatus from, Move move, CaseStatus to, When when) {}

    static final List<Transition> TABLE = List.of(
            row(RECEIVED, ACCEPT, ACCEPTED),
            row(RECEIVED, ASK_MORE, MORE_ASKED),
            row(RECEIVED, REFER, REFERRED),
            row(RECEIVED, DECLINE, DECLINED),
            new Transition(MORE_ASKED, RESUME, RECEIVED, When.BEFORE_ACCEPTANCE),
            new Transition(MORE_ASKED, RESUME, ACCEPTED, When.AFTER_ACCEPTANCE),
            new Transition(MORE_ASKED, ACCEPT, ACCEPTED, When.BEFORE_ACCEPTANCE),
            row(MORE_ASKED, REFER, REFERRED),
            new Transition(MORE_ASKED, DECLINE, DECLINED, When.BEFORE_ACCEPTANCE),
            row(ACCEPTED, SUBMIT_FOR_REVIEW, IN_REVIEW),
            row(ACCEPTED, ASK_MORE, MORE_ASKED),
            row(ACCEPTED, REFER, REFERRED),
            row(ACCEPTED, CLOSE, CLOSED),
            new Transition(ACCEPTED, STAND_BY, ANSWERED, When.AFTER_ANSWER),
            row(IN_REVIEW, APPROVE, APPROVED),
            row(IN_REVIEW, RETURN, ACCEPTED),
            row(APPROVED, SEND, ANSWERED),
            row(APPROVED, RETURN, ACCEPTED),
            row(ANSWERED, CLOSE, CLOSED),
            row(ANSWERED, REOPEN, ACCEPTED),
            row(CLOSED, REOPEN, ACCEPTED),
            row(REFERRED, REOPEN, RECEIVED),
            row(DECLINED, REOPEN, RECEIVED));

    private CaseLifecycle() {}

    /** Where the move leads from here; empty when the status does not allow it. */
    static Optional<CaseStatus> target(CaseStatus from, Move move, Past past) {
        return from(from, past)
                .filter(row -> row.move() == move)
                .map(Transition::to)
                .findFirst();
    }

    /** The moves that the status allows, in the order of the table. */
    static List<Move> moves(CaseStatus from, Past past) {
        return from(from, past).map(Transition::move).toList();
    }

    private static Stream<Transition> from(CaseStatus from, Past past) {
        return TABLE.stream().filter(row -> row.from() == from && row.when().holds(past));
    }

    private static Transition row(CaseStatus from, Move move, CaseStatus to) {
        return new Transition(from, move, to, When.ALWAYS);
    }
}
