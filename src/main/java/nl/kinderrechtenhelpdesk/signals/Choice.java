package nl.kinderrechtenhelpdesk.signals;

import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What is compared with what: the decisions about one matter, of children in one situation, by each body or in each province.
 *
 * @param matter a rule, a kind of decision or a theme
 * @param situation a code of the facet {@code situation}; null for children in any
 * @param across {@link Facet#BODY} or {@link Facet#PROVINCE}
 */
public record Choice(Board.Code matter, @Nullable String situation, Facet across) {

    /** The cases that are compared, for lists, figures and problem files. */
    public Selection selection() {
        Codes codes = Codes.NONE.with(matter.facet(), matter.value()).with(Facet.SITUATION, situation);
        return new Selection(codes, null, null, false);
    }
}
