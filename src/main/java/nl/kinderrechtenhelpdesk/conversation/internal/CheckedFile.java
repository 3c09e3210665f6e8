package nl.kinderrechtenhelpdesk.conversation.internal;

import java.util.Set;
import nl.kinderrechtenhelpdesk.conversation.Armed;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;

/** What became of looking into a file. */
sealed interface CheckedFile {

    /** A file that is kept, without hidden data and without anything behind its own end. */
    final class Accepted implements CheckedFile {

        private final FileKind kind;
        private final byte[] content;
        private final boolean cleaned;
        private final Set<Armed> armed;

        Accepted(FileKind kind, byte[] content, boolean cleaned) {
            this(kind, content, cleaned, Set.of());
        }

        Accepted(FileKind kind, byte[] content, boolean cleaned, Set<Armed> armed) {
            this.kind = kind;
            this.content = content;
            this.cleaned = cleaned;
            this.armed = Set.copyOf(armed);
        }

        FileKind kind() {
            return kind;
        }

        /** Not copied: it can be large, and lives for one request. */
        byte[] content() {
            return content;
        }

        /** Whether something was taken out. */
        boolean cleaned() {
            return cleaned;
        }

        /** What it could do when a program opens it. */
        Set<Armed> armed() {
            return armed;
        }
    }

    record Refused(Refusal why) implements CheckedFile {}
}
