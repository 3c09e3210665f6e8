package nl.kinderrechtenhelpdesk.page;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Remembers what was read until the page that is being looked at is ready: a page is put together by many parts, of which several ask the
 * same. Only while somebody looks (GET), so that no change is ever decided on what was remembered.
 */
public final class OncePerPage {

    private OncePerPage() {}

    /** @param what tells this apart from all else that is remembered, such as a class and an id */
    public static <T> T read(Class<T> type, String what, Supplier<T> reading) {
        RequestAttributes page = lookedAt();
        if (page == null) {
            return reading.get();
        }
        String name = OncePerPage.class.getName() + "." + what;
        Object known = page.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (type.isInstance(known)) {
            return Objects.requireNonNull(type.cast(known));
        }
        T read = reading.get();
        page.setAttribute(name, read, RequestAttributes.SCOPE_REQUEST);
        return read;
    }

    /** Whether somebody only looks at a page now, so that nothing is changed. */
    public static boolean onlyLooking() {
        return lookedAt() != null;
    }

    private static @Nullable RequestAttributes lookedAt() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page
                        && page.getRequest().getMethod().equals("GET")
                ? page
                : null;
    }
}
