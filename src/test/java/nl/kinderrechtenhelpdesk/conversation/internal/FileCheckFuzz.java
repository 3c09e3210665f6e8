package nl.kinderrechtenhelpdesk.conversation.internal;

import java.util.Arrays;

/** Whatever bytes come in: nothing is thrown, and what was let through is let through again as it is. */
public final class FileCheckFuzz {

    private static final FileCheck CHECK = new FileCheck(new FileRooms());

    private FileCheckFuzz() {}

    public static void fuzzerTestOneInput(byte[] content) {
        if (content.length > 0 && CHECK.of(content) instanceof CheckedFile.Accepted kept) {
            if (!(CHECK.of(kept.content()) instanceof CheckedFile.Accepted again)
                    || !Arrays.equals(again.content(), kept.content())
                    || again.kind() != kept.kind()) {
                throw new AssertionError("what was let through is another file the second time");
            }
        }
    }
}
