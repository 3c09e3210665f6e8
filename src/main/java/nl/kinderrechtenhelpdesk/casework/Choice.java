package nl.kinderrechtenhelpdesk.casework;

import java.util.List;

/** A move that the case's status allows, with what still stands in its way; without objections it can be made now. */
public record Choice(Move move, List<Objection> objections) {

    public Choice {
        objections = List.copyOf(objections);
    }

    public boolean possible() {
        return objections.isEmpty();
    }
}
