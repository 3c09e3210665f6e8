package nl.kinderrechtenhelpdesk.conversation.web;

import java.time.Instant;
import java.util.List;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/**
 * The conversation on the page of a case.
 *
 * @param path of the case
 * @param fresh whether the asker wrote something that nobody has seen
 * @param read when the last message on the page was written; what comes later was not read here
 * @param reach how the asker may be told, in words
 * @param warning what stands in the way of telling the asker; null when nothing does
 * @param calls calls to be made
 * @param form what this reader typed before and did not send
 */
public record PanelView(
        String path,
        List<EntryView> entries,
        boolean fresh,
        Instant read,
        String reach,
        @Nullable String warning,
        List<CallView> calls,
        Form form) {

    public PanelView {
        entries = List.copyOf(entries);
        calls = List.copyOf(calls);
    }

    /** A call to make: whom, when it is safe, and since when it waits. */
    public record CallView(String id, SafeContact contact, String since) {}
}
