package nl.kinderrechtenhelpdesk.codebook.internal;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import org.springframework.util.LinkedMultiValueMap;

/** Any address is a selection, and the address of that selection is read as the same. */
public final class AddressesFuzz {

    private static final List<String> NAMES =
            List.of("maand", "van", "tot", "opvolgers", "vraagsteller", "leeftijd", "uitkomst", "thema");

    private static final List<FacetEntry> ENTRIES = FacetFile.read().facets().stream()
            .filter(written -> written.list() == null)
            .map(written -> FacetReading.entry(written, null))
            .toList();

    private static final Addresses ADDRESSES = new Addresses(
            ENTRIES,
            (facet, code) -> ENTRIES.stream()
                    .filter(entry -> entry.facet().equals(facet))
                    .anyMatch(entry -> entry.months()
                            ? Names.month(code).isPresent()
                            : entry.codes().stream()
                                    .anyMatch(known -> known.code().equals(code))));

    private AddressesFuzz() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        LinkedMultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        while (data.remainingBytes() > 0 && query.size() < NAMES.size()) {
            query.add(data.pickValue(NAMES), data.consumeString(45));
        }
        Selection read = ADDRESSES.read(query);
        LinkedMultiValueMap<String, String> written = new LinkedMultiValueMap<>();
        ADDRESSES.write(read).forEach(written::add);
        if (!ADDRESSES.read(written).equals(read)) {
            throw new AssertionError("read otherwise than written");
        }
    }
}
