package nl.kinderrechtenhelpdesk.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.jspecify.annotations.Nullable;

/**
 * The door to unfinished questions: kept for half an hour after the last sign of life and a day at most, sealed with a key that only their
 * asker holds, and turned into one question, once, however often it is sent. For the asker's own pages only.
 */
public interface Drafts {

    /** What is behind a pass. */
    sealed interface Found {

        record Unsent(Draft draft) implements Found {}

        /** It was sent: the receipt can be read again for a quarter of an hour, or until the asker leaves. */
        record Sent(SentQuestion question) implements Found {}
    }

    /**
     * What the receipt's page tells.
     *
     * @param first a day, told by the asker, on which something happens before our answer has to be there
     */
    record SentQuestion(
            Receipt receipt,
            AskerKind asker,
            ContactWay way,
            Set<DangerKind> danger,
            TermWarning terms,
            @Nullable LocalDate first) {

        public SentQuestion {
            danger = Set.copyOf(danger);
        }
    }

    /** What became of sending. */
    sealed interface Outcome {

        /** There is one question of this draft, made now or by an earlier press. */
        record Done(SentQuestion question) implements Outcome {}

        /** From where it came so many were sent that it has to wait this long; the draft is kept as it is. */
        record Later(Duration after) implements Outcome {}

        /** The draft is gone. */
        record Gone() implements Outcome {}
    }

    DraftPass begin(Draft draft);

    /**
     * Goes on with a draft under a new pass and key; from the first use of it the old pass opens nothing any more. Whoever begins or comes
     * back gets one, since a pass that the browser brought along may be known to somebody else.
     */
    DraftPass renew(DraftPass pass, Map<String, List<String>> answers);

    /** Empty when there is no such draft (any more) or the pass does not open it. */
    Optional<Found> find(DraftPass pass);

    /** Puts these answers in the draft; returns the whole, or empty when it is gone or was sent. */
    Optional<Draft> keep(DraftPass pass, Map<String, List<String>> answers);

    /**
     * Makes the question of this draft; whoever sends the same draft again gets the first receipt.
     *
     * @param receipt the pass that opens the receipt, see {@link DraftPass#forReceipt}
     * @param source the network address it comes from; only counted, never kept
     */
    Outcome send(DraftPass pass, DraftPass receipt, Submission submission, String source);

    void discard(DraftPass pass);

    /** By when somebody who sends a question today may expect an answer. */
    LocalDate answerBy();
}
