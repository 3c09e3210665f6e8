package nl.kinderrechtenhelpdesk.page;

import java.util.List;
import java.util.Optional;

/**
 * One kind of thing that a session may hold, written as a few texts and read from nothing else: what no bean of this type knows cannot
 * be put in a session, and stored bytes never choose a class. The module that owns the thing provides it.
 *
 * @param <T> an immutable value; the principal of somebody who is in, or a step on the way there
 */
public interface SessionKind<T> {

    /** Stands with the stored value and is never used for another kind or another order of fields. */
    String tag();

    Class<T> type();

    List<String> write(T value);

    /** @throws RuntimeException when the fields are not as {@link #write} makes them */
    T read(List<String> fields);

    /** Who is in with this; empty for what lets nobody in. */
    default Optional<SessionHolder> holder(T value) {
        return Optional.empty();
    }
}
