package nl.kinderrechtenhelpdesk.codebook.internal;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A selection as the parameters of an address: codes and months, never words. */
final class Addresses {

    private static final String FROM = "van";
    private static final String UNTIL = "tot";
    private static final String MONTH = "maand";
    private static final String SUCCESSORS = "opvolgers";
    private static final String YES = "ja";

    private final Map<String, Facet> facets = new LinkedHashMap<>();
    private final BiPredicate<Facet, String> known;

    Addresses(Collection<FacetEntry> entries, BiPredicate<Facet, String> known) {
        this.known = known;
        for (FacetEntry entry : entries) {
            if (!entry.address().matches("[a-z-]{2,30}")
                    || Set.of(FROM, UNTIL, MONTH, SUCCESSORS).contains(entry.address())
                    || facets.put(entry.address(), entry.facet()) != null) {
                throw new IllegalStateException("not an address of its own: " + entry.address());
            }
        }
    }

    Selection read(MultiValueMap<String, String> query) {
        Codes codes = Codes.NONE;
        for (Map.Entry<String, Facet> facet : facets.entrySet()) {
            Optional<String> code = code(query, facet.getKey()).filter(text -> known.test(facet.getValue(), text));
            if (code.isPresent()) {
                codes = codes.with(facet.getValue(), code.get());
            }
        }
        YearMonth month = month(query, MONTH);
        return new Selection(
                codes,
                month == null ? month(query, FROM) : month,
                month == null ? month(query, UNTIL) : month,
                YES.equals(query.getFirst(SUCCESSORS)));
    }

    Map<String, String> write(Selection selection) {
        Map<String, String> address = new LinkedHashMap<>();
        put(address, FROM, selection.from());
        put(address, UNTIL, selection.until());
        facets.forEach((word, facet) -> put(address, word, selection.codes().one(facet)));
        put(address, SUCCESSORS, selection.successors() ? YES : null);
        return address;
    }

    private static void put(Map<String, String> address, String word, @Nullable Object value) {
        if (value != null) {
            address.put(word, value.toString());
        }
    }

    private static Optional<String> code(MultiValueMap<String, String> query, String word) {
        return Optional.ofNullable(query.getFirst(word))
                .filter(text -> text.matches("[A-Za-z0-9_:.-]{1,100}"))
                .map(text -> text.toUpperCase(Locale.ROOT));
    }

    private static @Nullable YearMonth month(MultiValueMap<String, String> query, String word) {
        String text = query.getFirst(word);
        return text == null ? null : Names.month(text).orElse(null);
    }
}
