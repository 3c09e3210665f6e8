package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Piles.Pile;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle.Pot;

/**
 * The puzzle in whole numbers: columns are how many of a pile go to a pot, and behind those how many cases a pot is short; rows are at most
 * so much. A row of a budget is lowered to what its charges can add up to at all.
 */
final class Program {

    /** The sum of {@code weights[i]} times column {@code columns[i]} is at most {@code most}. */
    static final class Row {

        private final int[] columns;
        private final long[] weights;
        private final long most;

        Row(int[] columns, long[] weights, long most) {
            this.columns = columns;
            this.weights = weights;
            this.most = most;
        }

        int[] columns() {
            return columns;
        }

        long[] weights() {
            return weights;
        }

        long most() {
            return most;
        }

        long of(long[] values) {
            long sum = 0;
            for (int i = 0; i < columns.length; i++) {
                sum += weights[i] * values[columns[i]];
            }
            return sum;
        }
    }

    private final Puzzle puzzle;
    private final List<Pile> piles;
    private final int[] firstOfPile;
    private final long[] upper;
    private final int[] shortOf;
    private final int[] usedOf;
    private final List<Row> rows = new ArrayList<>();

    Program(Puzzle puzzle, List<Pile> piles) {
        this.puzzle = puzzle;
        this.piles = piles;
        firstOfPile = new int[piles.size() + 1];
        for (int i = 0; i < piles.size(); i++) {
            firstOfPile[i + 1] = firstOfPile[i] + piles.get(i).pots().size();
        }
        int pots = puzzle.pots().size();
        upper = new long[firstOfPile[piles.size()] + 2 * pots];
        shortOf = IntStream.range(0, pots)
                .map(pot -> firstOfPile[piles.size()] + pot)
                .toArray();
        usedOf = IntStream.range(0, pots)
                .map(pot -> firstOfPile[piles.size()] + pots + pot)
                .toArray();
        fillUpper();
        for (int pot = 0; pot < puzzle.pots().size(); pot++) {
            addRows(pot);
        }
    }

    private void fillUpper() {
        for (int i = 0; i < piles.size(); i++) {
            for (int column = firstOfPile[i]; column < firstOfPile[i + 1]; column++) {
                upper[column] = piles.get(i).items().size();
            }
        }
        for (int pot = 0; pot < shortOf.length; pot++) {
            upper[shortOf[pot]] = puzzle.pots().get(pot).least();
            upper[usedOf[pot]] =
                    puzzle.pots().get(pot).whole() ? 0 : puzzle.pots().get(pot).budget();
        }
    }

    private void addRows(int number) {
        Pot pot = puzzle.pots().get(number);
        List<Integer> columns = new ArrayList<>();
        List<Integer> cases = new ArrayList<>();
        List<Long> charges = new ArrayList<>();
        long divisor = 0;
        for (int i = 0; i < piles.size(); i++) {
            int at = piles.get(i).pots().indexOf(number);
            if (at >= 0) {
                long charge = piles.get(i).like().charges().get(number);
                columns.add(firstOfPile[i] + at);
                charges.add(charge);
                divisor = divisor(divisor, charge);
                if (piles.get(i).like().isCase()) {
                    cases.add(firstOfPile[i] + at);
                }
            }
        }
        if (pot.whole()) {
            long budget = divisor == 0 ? pot.budget() : pot.budget() - pot.budget() % divisor;
            rows.add(row(columns, charges, budget));
        } else {
            columns.add(usedOf[number]);
            charges.add(-1L);
            rows.add(row(columns, charges.stream().map(charge -> -charge).toList(), 0));
        }
        if (pot.most() < Integer.MAX_VALUE) {
            rows.add(row(cases, cases.stream().map(one -> 1L).toList(), pot.most()));
        }
        if (pot.least() > 0) {
            cases.add(shortOf[number]);
            rows.add(row(cases, cases.stream().map(one -> -1L).toList(), -pot.least()));
        }
    }

    private static long divisor(long one, long other) {
        return BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).longValueExact();
    }

    private static Row row(List<Integer> columns, List<Long> weights, long most) {
        return new Row(
                columns.stream().mapToInt(Integer::intValue).toArray(),
                weights.stream().mapToLong(Long::longValue).toArray(),
                most);
    }

    /** The goal as something to make large: what each column adds. */
    long[] wish(Goal goal) {
        long[] wish = new long[upper.length];
        for (int number = 0; number < shortOf.length; number++) {
            Pot pot = puzzle.pots().get(number);
            wish[shortOf[number]] = goal == Goal.SHORTFALL ? -pot.weight() : 0;
            wish[usedOf[number]] = pot.whole() ? 0 : goal.each(puzzle, number);
        }
        for (int i = 0; i < piles.size(); i++) {
            for (int at = 0; at < piles.get(i).pots().size(); at++) {
                int number = piles.get(i).pots().get(at);
                if (puzzle.pots().get(number).whole()) {
                    wish[firstOfPile[i] + at] = goal.each(puzzle, number)
                            * piles.get(i).like().charges().get(number);
                }
            }
        }
        return wish;
    }

    /** From now on only what adds up to at least this. */
    Row keep(long[] wish, long least) {
        List<Integer> columns = new ArrayList<>();
        List<Long> weights = new ArrayList<>();
        for (int column = 0; column < wish.length; column++) {
            if (wish[column] != 0) {
                columns.add(column);
                weights.add(-wish[column]);
            }
        }
        Row row = row(columns, weights, -least);
        rows.add(row);
        return row;
    }

    /** Nothing goes anywhere, and every pot is as short as it can be. */
    long[] nothing() {
        long[] values = new long[upper.length];
        for (int pot = 0; pot < shortOf.length; pot++) {
            values[shortOf[pot]] = puzzle.pots().get(pot).least();
        }
        return values;
    }

    /** The columns of what is used and what is short, as the others have it. */
    long[] completed(long[] values, long[] charged, int[] cases) {
        long[] all = values.clone();
        for (int number = 0; number < charged.length; number++) {
            Pot pot = puzzle.pots().get(number);
            all[shortOf[number]] = Math.max(0, pot.least() - cases[number]);
            all[usedOf[number]] = pot.whole() ? 0 : Math.min(pot.budget(), charged[number]);
        }
        return all;
    }

    boolean allows(long[] values) {
        return rows.stream().allMatch(row -> row.of(values) <= row.most());
    }

    List<Row> rows() {
        return rows;
    }

    long upper(int column) {
        return upper[column];
    }

    int columns() {
        return upper.length;
    }

    int piles() {
        return piles.size();
    }

    long size(int pile) {
        return piles.get(pile).items().size();
    }

    /** The columns of a pile are those from here up to {@code first(pile + 1)}; behind the last pile stand those of what is short. */
    int first(int pile) {
        return firstOfPile[pile];
    }
}
