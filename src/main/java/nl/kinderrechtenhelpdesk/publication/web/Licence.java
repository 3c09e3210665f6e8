package nl.kinderrechtenhelpdesk.publication.web;

import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.organisation.Detail;
import nl.kinderrechtenhelpdesk.organisation.Details;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;

/**
 * Under which conditions others may use what is public: what the organisation filled in. Where it filled in nothing, that is said, as nobody
 * else can decide it.
 *
 * @param words what a person reads
 * @param address of the licence itself; null where none was given
 */
public record Licence(String words, @Nullable String address) {

    private static final String CC0 = "https://creativecommons.org/publicdomain/zero/1.0/";

    static Licence of(Details details, Screen s) {
        String given = details.of(Detail.OPEN_DATA, Language.NL).orElse("");
        if (given.isEmpty()) {
            return new Licence(s.t("publication.open.licence.none"), null);
        }
        if (given.startsWith(CC0)) {
            return new Licence(s.t("publication.open.licence.cc0"), CC0);
        }
        return new Licence(given, given.matches("https://\\S+") ? given : null);
    }
}
