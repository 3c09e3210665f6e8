package nl.kinderrechtenhelpdesk.evaluation;

import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.signals.Decisions;

/**
 * A made-up helpdesk of which it is known where like cases are treated unlike. Rules come as often as in a real list, a few often and most
 * seldom; how often one is granted depends on the rule, the age of the child and the residence, and for one rule in four it changes for
 * everybody at some month. Where nothing is planted, provinces and bodies grant alike.
 *
 * @param planted where like cases are treated unlike
 */
record MadeUpDecisions(Decisions decisions, List<Planted> planted, LocalDate first, LocalDate last) {

    /** A body or province that decides about one rule in another way from a day on. */
    record Planted(String rule, Facet across, String group, LocalDate from) {}

    /**
     * How it is made.
     *
     * @param week cases a week, of which somewhat less than half have a decision
     * @param problems how many are planted
     * @param elsewhere which share is granted by others where something is planted, {@code there} by the one that differs
     */
    record Recipe(String name, long seed, double week, int years, int problems, double elsewhere, double there) {}

    static MadeUpDecisions of(Recipe recipe) {
        return new MakesDecisions(recipe).made();
    }
}
