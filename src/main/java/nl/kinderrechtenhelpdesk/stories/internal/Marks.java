package nl.kinderrechtenhelpdesk.stories.internal;

import java.nio.ByteBuffer;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.KeyedHash;
import org.springframework.stereotype.Component;

/** Keyed hashes by which this module finds what lies elsewhere, and nobody without the key does. */
@Component
class Marks {

    private static final int ID = 16;

    private final KeyedHash hash;

    Marks(KeyedHash hash) {
        this.hash = hash;
    }

    /** Of the released copy of a story. */
    byte[] ofStory(UUID story) {
        return hash.of("stories.released", bytes(story));
    }

    /** Of a message that an asker was told; another for each case. */
    byte[] ofMessage(UUID message, CaseId to) {
        return hash.of(
                "stories.told",
                ByteBuffer.allocate(2 * ID)
                        .put(bytes(message))
                        .put(bytes(to.value()))
                        .array());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
