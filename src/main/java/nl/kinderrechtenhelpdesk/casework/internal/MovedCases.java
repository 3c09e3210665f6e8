package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a move brings about besides another status: nothing that was promised or found before is overwritten. */
@Component
class MovedCases {

    private final PastStore past;
    private final AskerCalls calls;
    private final Intake intake;
    private final InstantSource clock;

    MovedCases(PastStore past, AskerCalls calls, Intake intake, InstantSource clock) {
        this.past = past;
        this.calls = calls;
        this.intake = intake;
        this.clock = clock;
    }

    /** @param before the case as it was before the move */
    void of(CaseFile before, Move move, @Nullable StaffId by) {
        if (move == Move.REOPEN) {
            calls.settle(before.summary().id(), true, by);
            Instant closed = before.dates().closed();
            if (closed != null) {
                past.keepCoding(before.summary().id(), closed);
            }
        }
        if (move == Move.REOPEN || move == Move.RESUME) {
            promiseAnew(before);
        }
    }

    /** The helpdesk is at it again, so that the asker may expect an answer within as many days as at first; never sooner than was said. */
    private void promiseAnew(CaseFile before) {
        LocalDate answer = intake.answerBy(clock.instant());
        LocalDate promised = before.summary().attention().promisedOn();
        if (promised == null || promised.isBefore(answer)) {
            past.promise(before.summary().id(), answer, null);
        }
    }
}
