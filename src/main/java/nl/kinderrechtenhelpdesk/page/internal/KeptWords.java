package nl.kinderrechtenhelpdesk.page.internal;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/**
 * Words that take no argument, made up once: a page asks for hundreds of them, each in one of many files. Keeps only what is in the
 * message files, so it cannot grow beyond them.
 */
final class KeptWords implements MessageSource {

    private record Asked(String key, Locale locale) {}

    private final MessageSource files;
    private final Map<Asked, String> kept = new ConcurrentHashMap<>();

    KeptWords(MessageSource files) {
        this.files = files;
    }

    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        if (locale == null || (arguments != null && arguments.length > 0)) {
            return files.getMessage(key, arguments, otherwise, locale);
        }
        Asked asked = new Asked(key, locale);
        String known = kept.get(asked);
        if (known != null) {
            return known;
        }
        String found = files.getMessage(key, null, null, locale);
        if (found == null) {
            return files.getMessage(key, null, otherwise, locale);
        }
        kept.put(asked, found);
        return found;
    }

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale locale) {
        String found = getMessage(key, arguments, null, locale);
        // a missing key is told by who looks in the files
        return found == null ? files.getMessage(key, arguments, locale) : found;
    }

    @Override
    public String getMessage(MessageSourceResolvable several, @Nullable Locale locale) {
        return files.getMessage(several, locale);
    }
}
