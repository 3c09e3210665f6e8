package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.disclosure.Attack;
import nl.kinderrechtenhelpdesk.disclosure.CountRange;

/**
 * Tables in which cells were hidden and all sums shown, with the bounds that are known to follow: {@code case,cell,true,lp_low,lp_up,ilp_low,ilp_up},
 * a cell as its codes with bars between. A case whose cells do not say of which sums they are part is passed over.
 */
final class HiddenCells {

    private static final String HEADER = "case,cell,true,lp_low,lp_up,ilp_low,ilp_up";
    private static final int MOST = 1_000_000;
    private static final double CLOSE = 1e-6;

    private record Row(String cell, int count, List<Double> bounds) {}

    /** How many bounds came out as expected, of how many. */
    record Right(int bounds, int of) {}

    private HiddenCells() {}

    static boolean in(Path file) throws IOException {
        return String.valueOf(file).endsWith(".csv") && Files.readString(file).startsWith(HEADER);
    }

    static Right attack(Path file) throws IOException {
        Map<String, List<Row>> cases = new LinkedHashMap<>();
        for (List<String> row : CsvFile.rows(file).stream().skip(1).toList()) {
            List<Double> bounds =
                    row.subList(3, 7).stream().map(Double::valueOf).toList();
            cases.computeIfAbsent(row.getFirst(), name -> new ArrayList<>())
                    .add(new Row(row.get(1), Integer.parseInt(row.get(2)), bounds));
        }
        int right = 0;
        int all = 0;
        for (List<Row> rows : cases.values()) {
            if (rows.stream().allMatch(row -> row.cell().contains("|"))) {
                right += attack(rows);
                all += 4 * rows.size();
            }
        }
        return new Right(right, all);
    }

    private static int attack(List<Row> rows) {
        Attack attack = new Attack();
        Map<String, List<Integer>> sums = new LinkedHashMap<>();
        Map<String, Integer> totals = new LinkedHashMap<>();
        for (Row row : rows) {
            int number = attack.hide(new CountRange(0, MOST));
            String[] codes = row.cell().split("\\|");
            for (int summed = 0; summed < codes.length; summed++) {
                String[] sum = codes.clone();
                sum[summed] = "*";
                String name = String.join("|", sum);
                sums.computeIfAbsent(name, cells -> new ArrayList<>()).add(number);
                totals.merge(name, row.count(), Integer::sum);
            }
        }
        sums.forEach((name, cells) -> attack.know(cells, CountRange.exactly(totals.getOrDefault(name, 0))));
        int right = 0;
        for (int number = 0; number < rows.size(); number++) {
            Attack.Bounds linear = attack.linear(List.of(number));
            Attack.Bounds whole = attack.whole(List.of(number));
            List<Double> found = List.of(linear.least(), linear.most(), whole.least(), whole.most());
            for (int bound = 0; bound < found.size(); bound++) {
                double off = found.get(bound) - rows.get(number).bounds().get(bound);
                right += Math.abs(off) < CLOSE ? 1 : 0;
            }
        }
        return right;
    }
}
