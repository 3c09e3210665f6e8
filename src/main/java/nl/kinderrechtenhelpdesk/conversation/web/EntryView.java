package nl.kinderrechtenhelpdesk.conversation.web;

import java.time.Instant;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * One thing said, as a timeline shows it.
 *
 * @param kind which side it stands on and how it looks
 * @param fresh not yet seen by the helpdesk
 */
public record EntryView(
        Kind kind, String who, Instant at, String when, Redacted<String> text, List<FileView> files, boolean fresh) {

    /** Who wrote it and for whom. */
    public enum Kind {
        ASKER("message message--asker"),
        HELPDESK("message message--helpdesk"),
        INTERNAL("message message--internal");

        private final String css;

        Kind(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

    public EntryView {
        files = List.copyOf(files);
    }

    public boolean internal() {
        return kind == Kind.INTERNAL;
    }
}
