package nl.kinderrechtenhelpdesk.page;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is found out when it is first asked for, and then known. For one request: not for several threads. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> asking;
    private @Nullable T known;

    Once(Supplier<T> asking) {
        this.asking = asking;
    }

    @Override
    public T get() {
        T answer = known;
        if (answer == null) {
            answer = asking.get();
            known = answer;
        }
        return answer;
    }
}
