package nl.kinderrechtenhelpdesk.signals;

import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Facet;

/** The door to like cases that were decided unlike, from all closed cases in which a decision was coded. Signals are {@link SignalDesk}. */
public interface TreatmentDesk {

    /** Of what is {@linkplain Compared#told told}, so much may be chance. */
    double FALSE_SHARE = 0.1;

    /** Everything that can be compared, the strongest evidence first; counted anew when facts changed. */
    List<Compared> all();

    /** One comparison in full; without groups when no case fits. */
    Comparison compare(Choice choice);

    /** The codes of a facet that decisions have, for who chooses among them. */
    List<String> occurring(Facet facet);
}
