package nl.kinderrechtenhelpdesk.casework;

import java.util.List;

/**
 * Takes over cases that were handled before, with their status, dates, moves and coding. Publishes no events: who takes cases over also
 * hands their facts to {@code signals}.
 */
public interface EarlierCases {

    /** Gives each its number in the order of the list, in the caller's transaction. The questions themselves go to {@code intake}. */
    void add(List<EarlierCase> cases);
}
