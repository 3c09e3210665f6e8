package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.evaluation.MadeUpDecisions.Recipe;
import nl.kinderrechtenhelpdesk.evaluation.TreatmentReplay.Told;
import nl.kinderrechtenhelpdesk.signals.Compared;
import nl.kinderrechtenhelpdesk.signals.Compared.Grade;
import nl.kinderrechtenhelpdesk.signals.Treatment;
import org.springframework.stereotype.Component;

/** Makes up helpdesks by the recipes of a file, some with unequal treatment planted, and looks at each every week. */
@Component
class TreatmentMeasurement implements Measurement {

    private static final double FALSE_SHARE = 0.1;
    private static final int COLUMNS = 8;

    private final Treatment treatment;

    TreatmentMeasurement(Treatment treatment) {
        this.treatment = treatment;
    }

    @Override
    public String name() {
        return "treatment";
    }

    @Override
    public String about() {
        return "recipes of made-up helpdesks: kind, first seed, how many, cases a week, years, problems, granted elsewhere, granted there";
    }

    @Override
    public List<String> measure(List<Path> files) throws IOException {
        Map<String, List<Recipe>> kinds = new LinkedHashMap<>();
        for (Table.Row row : Table.placed(files, COLUMNS)) {
            kinds.put(row.columns().getFirst(), recipes(row));
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "| helpdesks | problems | told: found | median months | false a year | told or notable: found | median months | false a year | Fisher every week: found | median months | false a year |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        List<TreatmentReplay> all = new ArrayList<>();
        kinds.forEach((kind, recipes) -> {
            List<MadeUpDecisions> made =
                    recipes.stream().map(MadeUpDecisions::of).toList();
            List<TreatmentReplay> told = made.stream()
                    .map(one -> TreatmentReplay.of(one, ours(one, Set.of(Grade.TOLD))))
                    .toList();
            List<TreatmentReplay> notable = made.stream()
                    .map(one -> TreatmentReplay.of(one, ours(one, Set.of(Grade.TOLD, Grade.NOTABLE))))
                    .toList();
            List<TreatmentReplay> plain = made.stream()
                    .map(one -> TreatmentReplay.of(one, new TreatmentYardstick(one.decisions(), FALSE_SHARE)))
                    .toList();
            int problems = recipes.stream().mapToInt(Recipe::problems).sum();
            lines.add("| " + recipes.size() + " × " + kind + " | " + problems + score(told, problems)
                    + score(notable, problems) + score(plain, problems) + " |");
            all.addAll(notable);
        });
        int problems = kinds.values().stream()
                .flatMap(List::stream)
                .mapToInt(Recipe::problems)
                .sum();
        lines.add(String.format(
                Locale.ROOT,
                "found=%.2f median_months=%.1f false_a_year=%.2f",
                found(all, problems),
                median(all, problems),
                falseAYear(all)));
        return lines;
    }

    private static List<Recipe> recipes(Table.Row row) {
        try {
            List<String> cells = row.columns();
            List<Recipe> recipes = new ArrayList<>();
            for (int one = 0; one < Integer.parseInt(cells.get(2)); one++) {
                recipes.add(new Recipe(
                        cells.getFirst(),
                        Long.parseLong(cells.get(1)) + one,
                        Double.parseDouble(cells.get(3)),
                        Integer.parseInt(cells.get(4)),
                        Integer.parseInt(cells.get(5)),
                        Double.parseDouble(cells.get(6)),
                        Double.parseDouble(cells.get(7))));
            }
            return recipes;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(row.place() + ": all but the first column are numbers", e);
        }
    }

    private Function<LocalDate, List<Told>> ours(MadeUpDecisions made, Set<Grade> grades) {
        Function<LocalDate, List<Compared>> looks = treatment.replay(made.decisions(), FALSE_SHARE);
        return monday -> looks.apply(monday).stream()
                .filter(one -> grades.contains(one.grade()))
                .map(one -> new Told(one.choice().matter().value(), one.choice().across(), one.apart()))
                .collect(Collectors.toList());
    }

    private static String score(List<TreatmentReplay> replays, int problems) {
        return problems == 0
                ? String.format(Locale.ROOT, " | | | %.2f", falseAYear(replays))
                : String.format(
                        Locale.ROOT,
                        " | %.2f | %.1f | %.2f",
                        found(replays, problems),
                        median(replays, problems),
                        falseAYear(replays));
    }

    private static double found(List<TreatmentReplay> replays, int problems) {
        return (double) replays.stream().mapToInt(one -> one.months().size()).sum() / problems;
    }

    /** Of all problems; not a number when fewer than half were found. */
    private static double median(List<TreatmentReplay> replays, int problems) {
        List<Double> months = replays.stream()
                .flatMap(one -> one.months().values().stream())
                .sorted()
                .toList();
        return 2 * months.size() <= problems ? Double.NaN : months.get(problems / 2);
    }

    private static double falseAYear(List<TreatmentReplay> replays) {
        return replays.stream().mapToInt(one -> one.wrong().size()).sum()
                / replays.stream().mapToDouble(TreatmentReplay::years).sum();
    }
}
