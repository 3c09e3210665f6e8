package nl.kinderrechtenhelpdesk.page;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where a page is.
 *
 * @param chosen the language of the address; the page is shown in another when it does not exist in that one
 * @param path without the prefix of the language, and without query
 * @param site scheme and host of the site; null when it has no address of its own
 */
record Address(Language chosen, String path, @Nullable String site) {

    /** The languages in which the page exists. */
    List<Language> languages() {
        return Language.all().stream().filter(other -> other.has(path)).toList();
    }

    /** The same page in another language. */
    String in(Language other) {
        String same = other.prefix() + path;
        return same.isEmpty() ? "/" : same;
    }

    /** The one full address in a language; null when the site has no address of its own. */
    @Nullable
    String full(Language other) {
        String same = other.prefix() + (path.equals("/") ? "" : path);
        return site == null ? null : site + (same.isEmpty() ? "/" : same);
    }
}
