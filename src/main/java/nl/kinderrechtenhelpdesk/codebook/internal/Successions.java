package nl.kinderrechtenhelpdesk.codebook.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.codebook.CodeEntry;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;

/** Which code took the place of which in the end, as they are stored. */
final class Successions {

    private final Map<String, String> last = new LinkedHashMap<>();

    Successions(Collection<FacetEntry> entries) {
        Map<String, String> next = new LinkedHashMap<>();
        for (FacetEntry entry : entries) {
            for (CodeEntry code : entry.codes()) {
                String successor = code.successor();
                if (successor != null) {
                    next.put(Codes.stored(entry.facet(), code.code()), Codes.stored(entry.facet(), successor));
                }
            }
        }
        next.forEach((code, successor) -> {
            String end = successor;
            for (String after = next.get(end); after != null; after = next.get(end)) {
                end = after;
            }
            last.put(code, end);
        });
    }

    Map<String, String> all() {
        return Map.copyOf(last);
    }

    /** Those whose place this code took, directly or by way of others. */
    List<String> before(String code) {
        return last.entrySet().stream()
                .filter(succession -> succession.getValue().equals(code))
                .map(Map.Entry::getKey)
                .toList();
    }
}
