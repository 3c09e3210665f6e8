package nl.kinderrechtenhelpdesk.signals;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.rights.Provision;

/** The codes of a fact by the dimensions of public tables: those of its facets, and the clusters of its rights. */
public final class PublicDimensions {

    private final Map<String, List<String>> clusters = new HashMap<>();

    /** @param provisions all that can be coded */
    public PublicDimensions(Collection<Provision> provisions) {
        provisions.forEach(provision -> clusters.put(provision.code().value(), provision.clusters()));
    }

    /** @param byFacet the codes of a fact by the names of its facets */
    public Map<String, Set<String>> of(Map<String, Set<String>> byFacet) {
        Map<String, Set<String>> codes = new HashMap<>(byFacet);
        Set<String> touched = new TreeSet<>();
        byFacet.getOrDefault(Facet.PROVISION.name(), Set.of())
                .forEach(provision -> touched.addAll(clusters.getOrDefault(provision, List.of())));
        if (!touched.isEmpty()) {
            codes.put(PublicTable.CLUSTER, touched);
        }
        return codes;
    }
}
