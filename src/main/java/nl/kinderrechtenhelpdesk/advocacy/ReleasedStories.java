package nl.kinderrechtenhelpdesk.advocacy;

import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The door to released anonymous stories, for problem files and for every report that tells one. Read a story each time that it is shown and
 * keep no copy of it: an asker who withdraws it must find it gone.
 */
public interface ReleasedStories {

    /**
     * A story in a problem file.
     *
     * @param story null once it was withdrawn
     */
    record Picked(UUID id, @Nullable ReleasedStory story) {}

    /** All that were not withdrawn, the last released first. */
    List<ReleasedStory> all();

    /** Those that may be used for this purpose, the last released first. */
    List<ReleasedStory> forPurpose(Purpose purpose);

    /** Those that were picked for a problem file, also what was withdrawn since. */
    List<Picked> of(UUID problem);

    /** From now on exactly these stand in the file; what was withdrawn stays until it is taken out. */
    void pick(UUID problem, List<UUID> stories, SignedIn by);
}
