package nl.kinderrechtenhelpdesk.signals;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;

/**
 * The codes of single facts by their nameless id, for modules that lay something of their own beside them, such as hours. Not for showing: a
 * fact with rare codes may be known to somebody, so what is shown of it is a sum over many. The day of receipt and of closing is kept nowhere
 * beside codes.
 */
public interface CodedFacts {

    /**
     * One fact.
     *
     * @param receivedIn the month in which the question came in
     * @param codes those that the codebook lets stay in facts
     */
    record CodedFact(UUID factId, YearMonth receivedIn, Codes codes) {}

    /**
     * Those of these that belong to a case that was closed, also when it was erased or taken up again since. News of a closing comes a moment
     * later.
     */
    List<CodedFact> closed(Collection<UUID> factIds);

    /** Those of these that are coded for now, while the case is being worked on. */
    List<CodedFact> open(Collection<UUID> factIds);
}
