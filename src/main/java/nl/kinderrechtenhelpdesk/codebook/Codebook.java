package nl.kinderrechtenhelpdesk.codebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.Option;
import org.springframework.util.MultiValueMap;

/** The door to the codebook. Unchanging while the application runs; any module above may call it. */
public interface Codebook {

    /** All facets, in the order in which they are shown. */
    List<FacetEntry> facets();

    /** The facet of this name, as it stands in the address of a file. */
    Optional<FacetEntry> named(String name);

    FacetEntry entry(Facet facet);

    /** What a facet is called where it is counted and filtered. */
    String title(Facet facet, Language language);

    /** What a facet is called where it is asked. */
    String question(Facet facet, Language language);

    /** What helps to answer {@link #question}; empty when nothing does. */
    Optional<String> hint(Facet facet, Language language);

    /** What a code is called, also one that can no longer be chosen; the code itself when nobody knows it. */
    String label(Facet facet, String code, Language language);

    /** Whether the code belongs to the facet, today or formerly. */
    boolean knows(Facet facet, String code);

    /** Whether the code can be chosen on a day; a month that is still to come cannot. */
    boolean offers(Facet facet, String code, LocalDate on);

    /** What can be chosen of a facet on a day, and besides it what was chosen before ({@code kept}). The list cannot be changed. */
    List<Option> options(Facet facet, LocalDate on, Collection<String> kept, Language language);

    /** Reads the codes and months in an address; what does not fit is left out. */
    Selection selection(MultiValueMap<String, String> query);

    /** The parameters of an address that {@link #selection} reads as this, in order. */
    Map<String, String> address(Selection selection);

    /** What of these codes stays in the facts. */
    Codes inFacts(Codes codes);

    /** What a selection asks, as it is stored: for each of its facets the codes of which there must be one. */
    List<List<String>> meant(Selection selection);

    /** The codes of a selection as a condition on a column of stored codes. */
    Condition condition(String column, Selection selection);

    /** Earlier codes with the codes that took their place in the end, both as they are stored. */
    Map<String, String> successors();
}
