package nl.kinderrechtenhelpdesk.advocacy;

import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * Where released stories are put and taken away again, by who knows from what they came: a story is named by a keyed hash that leads nowhere
 * without the key. All in the caller's transaction. To read them there is {@link ReleasedStories}.
 */
public interface StoryShelf {

    /**
     * @param mark 32 bytes, of this story only
     * @param purposes at least one
     */
    void put(byte[] mark, Redacted<String> text, Set<Purpose> purposes, @Nullable String theme);

    /** Takes away purposes that are not among these; with none left the story is withdrawn. Never adds one. */
    void narrow(byte[] mark, Set<Purpose> purposes);

    /** Its words are gone from every problem file and page; nothing happens when there is no such story. */
    void withdraw(byte[] mark);

    /** For what it may be used now; empty when there is no such story. */
    Set<Purpose> purposes(byte[] mark);

    /** Whether this story was picked for this problem file. */
    boolean isIn(UUID problem, byte[] mark);
}
