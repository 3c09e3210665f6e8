package nl.kinderrechtenhelpdesk.danger.internal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rules by their first element, so that only those are tried of which it stands in the sentence. */
final class RuleList {

    private final List<Rule> rules;
    private final Map<Integer, BitSet> beginnings;

    RuleList(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.beginnings = beginnings(this.rules);
    }

    /** In the order of the file. */
    List<Rule> startingIn(BitSet present) {
        BitSet candidates = new BitSet();
        present.stream().mapToObj(beginnings::get).filter(Objects::nonNull).forEach(candidates::or);
        return candidates.stream().mapToObj(rules::get).toList();
    }

    /** By the number of a concept the rules whose first element it is. */
    private static Map<Integer, BitSet> beginnings(List<Rule> rules) {
        Map<Integer, BitSet> beginnings = new HashMap<>();
        for (int number = 0; number < rules.size(); number++) {
            int rule = number;
            rules.get(number).elements().getFirst().concepts().stream()
                    .forEach(concept -> beginnings
                            .computeIfAbsent(concept, key -> new BitSet())
                            .set(rule));
        }
        return beginnings;
    }
}
