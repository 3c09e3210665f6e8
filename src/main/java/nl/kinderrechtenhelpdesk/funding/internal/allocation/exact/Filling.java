package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import java.util.List;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Piles.Pile;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle.Pot;

/** Puts what lies unused where it adds most, one by one in order: a good answer that is rarely the best, to begin from. */
final class Filling {

    private final Puzzle puzzle;
    private final List<Pile> piles;
    private final Program program;
    private final Goal goal;
    private final long[] values;
    private final long[] charged;
    private final int[] cases;

    private Filling(Puzzle puzzle, List<Pile> piles, Program program, Goal goal, long[] begun) {
        this.puzzle = puzzle;
        this.piles = piles;
        this.program = program;
        this.goal = goal;
        values = begun.clone();
        charged = new long[puzzle.pots().size()];
        cases = new int[puzzle.pots().size()];
    }

    /** @param begun what is in its place already */
    static long[] filled(Puzzle puzzle, List<Pile> piles, Program program, Goal goal, long[] begun) {
        Filling filling = new Filling(puzzle, piles, program, goal, begun);
        filling.count();
        filling.fill();
        return program.completed(filling.values, filling.charged, filling.cases);
    }

    private void count() {
        for (int i = 0; i < piles.size(); i++) {
            for (int at = 0; at < piles.get(i).pots().size(); at++) {
                put(i, at, values[program.first(i) + at]);
            }
        }
    }

    private void put(int pile, int at, long number) {
        int pot = piles.get(pile).pots().get(at);
        charged[pot] += number * piles.get(pile).like().charges().get(pot);
        cases[pot] += piles.get(pile).like().isCase() ? (int) number : 0;
    }

    private void fill() {
        for (int i = 0; i < piles.size(); i++) {
            long left = program.size(i);
            for (int column = program.first(i); column < program.first(i + 1); column++) {
                left -= values[column];
            }
            for (int at = 0; left > 0 && at >= 0; left--) {
                at = best(piles.get(i));
                if (at >= 0) {
                    put(i, at, 1);
                    values[program.first(i) + at]++;
                }
            }
        }
    }

    private int best(Pile pile) {
        int best = -1;
        long most = 0;
        for (int at = 0; at < pile.pots().size(); at++) {
            int number = pile.pots().get(at);
            Pot pot = puzzle.pots().get(number);
            long charge = pile.like().charges().get(number);
            long left = pot.budget() - charged[number];
            boolean fits = (!pot.whole() || charge <= left) && (!pile.like().isCase() || cases[number] < pot.most());
            boolean needed = goal == Goal.SHORTFALL && pile.like().isCase() && cases[number] < pot.least();
            long adds = needed ? pot.weight() : goal.each(puzzle, number) * Math.min(charge, left);
            if (fits && adds > most) {
                best = at;
                most = adds;
            }
        }
        return best;
    }
}
