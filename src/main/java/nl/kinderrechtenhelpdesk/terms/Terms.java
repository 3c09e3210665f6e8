package nl.kinderrechtenhelpdesk.terms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The door to kinds of decision and their terms. For staff: nothing here is certain enough to tell an asker without a lawyer. */
public interface Terms {

    /** All kinds in the order in which they are listed: by field of law. */
    List<DecisionKind> kinds();

    /** @param code such as {@code AWB_OBJECTION} */
    Optional<DecisionKind> kind(String code);

    /**
     * The last day of a term of this kind; empty for a kind without a fixed term.
     *
     * @param from the day from which the law counts: {@link DecisionKind#runsFrom()} says which that is
     */
    Optional<LegalTerm> reckon(DecisionKind kind, LocalDate from);

    /** The kinds of authority, by their code, whose decisions can have a term of days or a few weeks. */
    Set<String> shortTermBodies();

    /** Whether one of these kinds of authority may have set a short term going. */
    default boolean shortTermPossible(Collection<String> bodies) {
        return bodies.stream().anyMatch(shortTermBodies()::contains);
    }
}
