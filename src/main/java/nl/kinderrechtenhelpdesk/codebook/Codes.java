package nl.kinderrechtenhelpdesk.codebook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What something is coded with: of each facet the codes, in the order in which they were given. The one value in which codes travel, from
 * the question through the case to the figures, in events, tables and filters. Unchanging; codes only, never text.
 */
public record Codes(Map<Facet, Set<String>> byFacet) {

    public static final Codes NONE = new Codes(Map.of());

    public Codes {
        Map<Facet, Set<String>> kept = new LinkedHashMap<>();
        byFacet.forEach((facet, codes) -> {
            if (!codes.isEmpty()) {
                kept.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(codes)));
            }
        });
        byFacet = Collections.unmodifiableMap(kept);
    }

    /** As they are stored: each {@code facet:CODE}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Codes of(Collection<String> stored) {
        Map<Facet, Set<String>> read = new LinkedHashMap<>();
        for (String one : stored) {
            int colon = one.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("not a code of a facet");
            }
            read.computeIfAbsent(new Facet(one.substring(0, colon)), facet -> new LinkedHashSet<>())
                    .add(one.substring(colon + 1));
        }
        return new Codes(read);
    }

    /** How {@link #of} reads them again. */
    @JsonValue
    public List<String> stored() {
        return byFacet.entrySet().stream()
                .flatMap(facet -> facet.getValue().stream().map(code -> stored(facet.getKey(), code)))
                .toList();
    }

    /** How one code of a facet is stored. */
    public static String stored(Facet facet, String code) {
        return facet.name() + ":" + code;
    }

    public List<String> all(Facet facet) {
        return List.copyOf(byFacet.getOrDefault(facet, Set.of()));
    }

    /** The first; null when there is none. */
    public @Nullable String one(Facet facet) {
        return byFacet.getOrDefault(facet, Set.of()).stream().findFirst().orElse(null);
    }

    public boolean has(Facet facet) {
        return byFacet.containsKey(facet);
    }

    public boolean has(Facet facet, Enum<?> code) {
        return byFacet.getOrDefault(facet, Set.of()).contains(code.name());
    }

    /** With these codes of this facet, and no others of it. */
    public Codes with(Facet facet, Collection<String> codes) {
        Map<Facet, Set<String>> more = new LinkedHashMap<>(byFacet);
        more.put(facet, new LinkedHashSet<>(codes));
        return new Codes(more);
    }

    /** With this code of this facet and no other of it; null takes them all away. */
    public Codes with(Facet facet, @Nullable String code) {
        return with(facet, code == null ? List.of() : List.of(code));
    }

    public Codes with(Facet facet, Enum<?> code) {
        return with(facet, code.name());
    }

    public Codes only(Predicate<Facet> which) {
        Map<Facet, Set<String>> kept = new LinkedHashMap<>(byFacet);
        kept.keySet().removeIf(which.negate());
        return new Codes(kept);
    }
}
