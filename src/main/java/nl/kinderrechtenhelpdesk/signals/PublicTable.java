package nl.kinderrechtenhelpdesk.signals;

import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Facet;

/**
 * One of the tables that may be made public of a year: a fixed list, as nobody outside may choose what is counted. With the year a table has
 * three dimensions at most; none is by municipality.
 *
 * @param name as it stands in addresses and in the register: never another for the same table
 * @param dimensions names of facets, or {@link #CLUSTER}; none for the number of cases alone
 */
public record PublicTable(String name, List<String> dimensions) {

    /** The clusters of rights of the Committee on the Rights of the Child that a case touches. */
    public static final String CLUSTER = "cluster";

    private static final String THEME = Facet.THEME.name();
    private static final String SITUATION = Facet.SITUATION.name();
    private static final String PROVINCE = Facet.PROVINCE.name();
    private static final String OUTCOME = Facet.OUTCOME.name();

    private static final List<PublicTable> ALL = List.of(
            new PublicTable("zaken", List.of()),
            new PublicTable("thema", List.of(THEME)),
            new PublicTable("rechten", List.of(CLUSTER)),
            new PublicTable("artikel", List.of(Facet.PROVISION.name())),
            new PublicTable("situatie", List.of(SITUATION)),
            new PublicTable("provincie", List.of(PROVINCE)),
            new PublicTable("uitkomst", List.of(OUTCOME)),
            new PublicTable("vraagsteller", List.of(Facet.ASKER.name())),
            new PublicTable("leeftijd", List.of(Facet.AGE_BAND.name())),
            new PublicTable("thema-provincie", List.of(THEME, PROVINCE)),
            new PublicTable("thema-situatie", List.of(THEME, SITUATION)),
            new PublicTable("thema-uitkomst", List.of(THEME, OUTCOME)),
            new PublicTable("rechten-uitkomst", List.of(CLUSTER, OUTCOME)));

    public PublicTable {
        dimensions = List.copyOf(dimensions);
    }

    /** Whether a figure stands in this table, perhaps as a sum: it has codes of these dimensions only. */
    public boolean holds(List<String> stored) {
        return stored.stream().allMatch(code -> dimensions.contains(code.substring(0, code.indexOf(':'))));
    }

    /** All of them, in the order in which they are shown. */
    public static List<PublicTable> all() {
        return ALL;
    }
}
