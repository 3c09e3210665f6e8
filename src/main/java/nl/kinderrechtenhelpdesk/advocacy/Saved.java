package nl.kinderrechtenhelpdesk.advocacy;

import java.util.UUID;

/** What became of a change in a problem file. */
public sealed interface Saved {

    record Done(UUID id) implements Saved {}

    /** Somebody else changed it first; nothing was saved. */
    record ChangedMeanwhile() implements Saved {}

    record NotFound() implements Saved {}
}
