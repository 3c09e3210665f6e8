package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.disclosure.Audit;
import nl.kinderrechtenhelpdesk.disclosure.Counted;
import nl.kinderrechtenhelpdesk.disclosure.PublishedTable;
import nl.kinderrechtenhelpdesk.disclosure.Table;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.signals.PublicDimensions;
import nl.kinderrechtenhelpdesk.signals.PublicTable;
import nl.kinderrechtenhelpdesk.signals.PublishableYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Attacks what would be published of the facts or the cube of counts in a folder: all tables together, and pairs of tables of which one
 * counts a little more than the other. Of facts the tables are those of {@link PublicTable}, for each year, made by the code that makes them
 * for the site. Beside the risk stands the use: how far figures are off, and how many are shown.
 */
@Component
class DisclosureMeasurement implements Measurement {

    private final PublicDimensions dimensions;

    @Autowired
    DisclosureMeasurement(Rights rights) {
        this(new PublicDimensions(rights.provisions()));
    }

    DisclosureMeasurement(PublicDimensions dimensions) {
        this.dimensions = dimensions;
    }

    @Override
    public String name() {
        return "disclosure";
    }

    @Override
    public String about() {
        return "folders with facts.csv(.gz) or a cube (codes,n): what can be worked out of what would be published";
    }

    @Override
    public List<String> measure(List<Path> folders) throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        lines.add(
                "| set | records | tables | years refused | cells to protect | narrowed | fewest left | pairs: cells | narrowed | fewest left | mean error | shown |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        int narrowed = 0;
        int pairsNarrowed = 0;
        int fewest = Integer.MAX_VALUE;
        for (Path folder : folders) {
            hidden.addAll(hidden(folder));
            for (CountedFiles.Counts set : CountedFiles.in(folder, dimensions)) {
                Risk audit = risk(set);
                PairSearch.Found pairs = new PairSearch(set).search();
                Use use = use(set);
                lines.add(String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %s | %d | %d | %d | %d | %d | %d | %.2f | %.2f |",
                        set.name(),
                        set.records().size(),
                        set.tables().size(),
                        audit.refused(),
                        audit.looked(),
                        audit.narrowed(),
                        audit.fewest(),
                        pairs.cells(),
                        pairs.narrowed(),
                        pairs.fewest(),
                        use.error(),
                        use.shown()));
                narrowed += audit.narrowed();
                pairsNarrowed += pairs.narrowed();
                fewest = Math.min(fewest, Math.min(audit.fewest(), pairs.fewest()));
            }
        }
        lines.addAll(hidden);
        lines.add(String.format("narrowed=%d pairs_narrowed=%d fewest_left=%d", narrowed, pairsNarrowed, fewest));
        return lines;
    }

    /**
     * What the audit says of a set.
     *
     * @param refused how many years could not be published, of how many
     * @param looked how many cells had to be protected
     * @param fewest how many counts were left where the fewest were
     */
    private record Risk(String refused, int looked, int narrowed, int fewest) {}

    private static Risk risk(CountedFiles.Counts set) {
        if (set.years().isEmpty()) {
            Audit.Outcome audit = Audit.of(set.records(), set.tables());
            return new Risk("–", audit.looked(), audit.narrowed().size(), audit.fewest());
        }
        List<PublishableYear> years = set.years().entrySet().stream()
                .map(year -> PublishableYear.of(year.getKey(), year.getValue(), PublicTable.all()))
                .toList();
        long refused = years.stream().filter(year -> !year.mayGoOut()).count();
        return new Risk(
                refused + " of " + years.size(),
                years.stream().mapToInt(PublishableYear::looked).sum(),
                years.stream().mapToInt(PublishableYear::narrowed).sum(),
                years.stream().mapToInt(PublishableYear::fewest).min().orElse(0));
    }

    /** Whether the attack itself finds what others found. */
    private static List<String> hidden(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (HiddenCells.in(file)) {
                    HiddenCells.Right right = HiddenCells.attack(file);
                    lines.add(file.getFileName() + ": " + right.bounds() + " of " + right.of() + " known bounds found");
                }
            }
        }
        return lines;
    }

    /**
     * @param error by how much a figure is off, on average
     * @param shown of the cells in which something is counted, the part that has a figure
     */
    private record Use(double error, double shown) {}

    private static Use use(CountedFiles.Counts set) {
        Collection<List<Counted>> parts =
                set.years().isEmpty() ? List.of(set.records()) : set.years().values();
        double error = 0;
        int figures = 0;
        int filled = 0;
        int shown = 0;
        for (List<Counted> records : parts) {
            for (List<String> of : set.tables()) {
                Table table = Table.of(of, records);
                PublishedTable published = PublishedTable.of(table);
                for (Map.Entry<List<String>, Integer> figure :
                        published.figures().entrySet()) {
                    error += Math.abs(figure.getValue() - table.count(figure.getKey()));
                    figures++;
                }
                filled += table.filled().size();
                shown += (int) table.filled().stream()
                        .filter(codes -> published.figure(codes).isPresent())
                        .count();
            }
        }
        return new Use(error / figures, (double) shown / filled);
    }
}
