package nl.kinderrechtenhelpdesk.stories;

import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * Finds what in a text might tell who it is about. A help to whoever writes and reads it, not a judgement: what it does not find is not
 * proved to be safe, and what it finds may stay where a lawyer sees no harm.
 */
public interface Recognisable {

    /** Why something might tell who it is. */
    enum Reason {
        NAME,
        PLACE,
        DATE,
        NUMBER,
        /** Word for word what the asker wrote: who knows those words knows the asker. */
        QUOTE
    }

    /** What was found for one reason, each once, in the order of the text. */
    record Hint(Reason reason, List<String> found) {

        public Hint {
            found = List.copyOf(found);
        }
    }

    /**
     * A code of the case that few cases with the same theme in the same province have: a story that lets it be seen points to few children.
     *
     * @param facts how many closed cases there are, this one among them when it is closed
     */
    record Rare(Facet facet, String code, long facts) {}

    /** In the order of {@link Reason}; nothing for reasons without a find. Opens what the asker wrote, to compare. */
    List<Hint> in(CaseId id, Redacted<String> text);

    /** Which codes of the case are rare, the rarest first. */
    List<Rare> rare(CaseId id);
}
