package nl.kinderrechtenhelpdesk.casework;

import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/** The answer to whether a case is one of many, as it is asked at closing. */
public sealed interface Structural {

    /** Nobody asked, or nobody answered: what was said before stands. */
    record Unsaid() implements Structural {}

    /** It belongs to no problem that is known; a sentence that a colleague wrote about it stands. */
    record No() implements Structural {}

    /** It does, and no problem file is about it. */
    record Something(Redacted<String> sentence) implements Structural {}

    record Belongs(UUID problem) implements Structural {}
}
