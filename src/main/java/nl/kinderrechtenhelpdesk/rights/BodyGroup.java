package nl.kinderrechtenhelpdesk.rights;

import java.util.List;

/** Bodies that a reader looks for together, such as those around school. */
public record BodyGroup(Term name, List<Term> bodies) {

    public BodyGroup {
        bodies = List.copyOf(bodies);
    }
}
