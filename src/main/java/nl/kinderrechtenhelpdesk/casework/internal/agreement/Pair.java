package nl.kinderrechtenhelpdesk.casework.internal.agreement;

import java.util.Set;

/** With what two people coded one case on one facet; empty for no code, which is an answer too. */
public record Pair(Set<String> first, Set<String> second) {

    public Pair {
        first = Set.copyOf(first);
        second = Set.copyOf(second);
    }
}
