package nl.kinderrechtenhelpdesk.signals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.Signal.State;

/**
 * Signals nobody has decided about yet that tell one thing in more and in fewer words, as a problem that grows is described better each
 * time: the youngest stands in the list, with the others under it. What was decided stands by itself.
 */
record OneThing(Signal youngest, List<Signal> earlier) {

    /** @param signals youngest first */
    static List<OneThing> of(List<Signal> signals) {
        List<OneThing> things = new ArrayList<>();
        for (Signal signal : signals) {
            things.stream()
                    .filter(thing -> thing.tells(signal))
                    .findFirst()
                    .ifPresentOrElse(
                            thing -> thing.earlier.add(signal),
                            () -> things.add(new OneThing(signal, new ArrayList<>())));
        }
        return things;
    }

    private boolean tells(Signal signal) {
        Set<String> ours = Set.copyOf(youngest.codes().stored());
        Set<String> theirs = Set.copyOf(signal.codes().stored());
        return youngest.state() == State.NEW
                && signal.state() == State.NEW
                && (ours.containsAll(theirs) || theirs.containsAll(ours));
    }
}
