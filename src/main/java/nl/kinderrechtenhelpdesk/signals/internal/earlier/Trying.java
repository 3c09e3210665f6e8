package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.EarlierSheet;
import nl.kinderrechtenhelpdesk.signals.EarlierTarget;
import nl.kinderrechtenhelpdesk.signals.EarlierTrial;
import nl.kinderrechtenhelpdesk.signals.EarlierTrial.Problem;
import nl.kinderrechtenhelpdesk.signals.EarlierTrial.Why;
import nl.kinderrechtenhelpdesk.signals.EarlierYears;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Draft;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes through a whole spreadsheet as it is mapped. Writes nothing. */
@Component
class Trying {

    /** What comes of it: the facts, and how they are told before they are taken over. */
    record Tried(List<EarlierFact> facts, EarlierTrial trial) {}

    private final Codebook codebook;
    private final GuessesCodes guesses;
    private final ImportStore imports;
    private final InstantSource clock;

    Trying(Codebook codebook, GuessesCodes guesses, ImportStore imports, InstantSource clock) {
        this.codebook = codebook;
        this.guesses = guesses;
        this.imports = imports;
        this.clock = clock;
    }

    Tried of(Draft draft) {
        ReadsRows reading = new ReadsRows(draft.sheet(), draft.mapping(), codebook, guesses, Zone.today(clock));
        List<EarlierFact> facts = new ArrayList<>();
        List<Problem> tooMany = new ArrayList<>();
        int cases = 0;
        for (EarlierSheet.Row row : draft.sheet().rows()) {
            Optional<EarlierFact> fact = reading.read(row);
            if (fact.isPresent() && cases + fact.get().times() > EarlierYears.MOST_CASES) {
                tooMany.add(new Problem(row.number(), "", Why.TOO_MANY, ""));
            } else if (fact.isPresent()) {
                facts.add(fact.get());
                cases += fact.get().times();
            }
        }
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(tooMany);
        return new Tried(facts, trial(draft, facts, problems, cases));
    }

    private EarlierTrial trial(Draft draft, List<EarlierFact> facts, List<Problem> problems, int cases) {
        Map<Integer, Integer> years = new TreeMap<>();
        Map<Facet, Integer> coded = new LinkedHashMap<>();
        draft.mapping().columns().stream()
                .flatMap(target -> target.facet().stream())
                .forEach(facet -> coded.put(facet, 0));
        int byMonth = 0;
        for (EarlierFact fact : facts) {
            years.merge(fact.received().getYear(), fact.times(), Integer::sum);
            byMonth += fact.wholeMonth() ? fact.times() : 0;
            fact.codes().byFacet().keySet().forEach(facet -> coded.merge(facet, fact.times(), Integer::sum));
        }
        return new EarlierTrial(
                cases,
                years,
                coded,
                byMonth,
                problems,
                (int) problems.stream().map(Problem::row).distinct().count(),
                draft.sheet().columns().stream()
                        .filter(column -> column.personal() != null)
                        .map(EarlierSheet.Column::name)
                        .toList(),
                countedTwiceFrom(facts));
    }

    private @Nullable LocalDate countedTwiceFrom(List<EarlierFact> facts) {
        @Nullable LocalDate own = imports.firstOwn();
        return own != null && facts.stream().anyMatch(fact -> !fact.received().isBefore(own)) ? own : null;
    }

    /** What stands in the columns of each facet, what was not surely recognised first, then the most often seen. */
    List<Value> values(Draft draft) {
        List<Value> values = new ArrayList<>();
        draft.mapping().columns().stream()
                .flatMap(target -> target.facet().stream())
                .distinct()
                .forEach(facet -> values.addAll(values(draft, facet)));
        return values;
    }

    private List<Value> values(Draft draft, Facet facet) {
        Map<String, Integer> times = new HashMap<>();
        for (int column : draft.mapping().of(EarlierTarget.of(facet))) {
            Map<String, Integer> cells = new HashMap<>();
            draft.sheet().cells(column).forEach(cell -> cells.merge(cell, 1, Integer::sum));
            cells.forEach(
                    (cell, many) -> guesses.parts(facet, cell).forEach(part -> times.merge(part, many, Integer::sum)));
        }
        return times.entrySet().stream()
                .map(seen -> value(draft, facet, seen.getKey(), seen.getValue()))
                .sorted(Comparator.comparing(Value::sure)
                        .thenComparing(Comparator.comparingInt(Value::times).reversed())
                        .thenComparing(Value::text))
                .toList();
    }

    private Value value(Draft draft, Facet facet, String text, int times) {
        GuessesCodes.Guess guess = guesses.of(facet, text);
        @Nullable String chosen = draft.mapping().chosen(facet, text);
        return new Value(facet, text, times, chosen == null ? guess.code() : chosen, guess.sure());
    }
}
