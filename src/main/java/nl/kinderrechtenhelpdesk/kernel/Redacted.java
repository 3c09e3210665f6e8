package nl.kinderrechtenhelpdesk.kernel;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value that says something about a person and therefore never shows itself in a log, an exception or an address.
 *
 * <p>Protects against slips in memory only; at rest such a value is sealed by {@code privacy.CaseKey}. Not serialisable on purpose.
 */
public final class Redacted<T> {

    private final T value;

    private Redacted(T value) {
        this.value = value;
    }

    public static <T> Redacted<T> of(T value) {
        return new Redacted<>(Objects.requireNonNull(value));
    }

    /** The value itself: call this only to show it to the person it is for, or to seal it. */
    public T reveal() {
        return value;
    }

    public <R> Redacted<R> map(Function<T, R> function) {
        return of(function.apply(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Redacted<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "[redacted]";
    }
}
