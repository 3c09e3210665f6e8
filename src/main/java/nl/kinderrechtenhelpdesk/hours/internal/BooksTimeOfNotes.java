package nl.kinderrechtenhelpdesk.hours.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.conversation.NoteTime;
import nl.kinderrechtenhelpdesk.hours.HourBook;
import nl.kinderrechtenhelpdesk.hours.NewEntry;
import nl.kinderrechtenhelpdesk.hours.WorkKey;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.springframework.stereotype.Component;

/** Books what was told with a note, as writing of today. */
@Component
class BooksTimeOfNotes implements NoteTime {

    private final HourBook book;
    private final InstantSource clock;

    BooksTimeOfNotes(HourBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public void spent(CaseId caseId, StaffId author, int minutes) {
        NewEntry entry = new NewEntry(
                UUID.randomUUID(),
                author,
                new WorkKey.OfCase(caseId),
                Activity.WRITING,
                minutes,
                Zone.today(clock),
                NewEntry.Source.NOTE);
        HourBook.Outcome outcome = book.book(List.of(entry));
        if (outcome != HourBook.Outcome.BOOKED) {
            throw new IllegalStateException("time of a note not booked: " + outcome);
        }
    }
}
