package nl.kinderrechtenhelpdesk.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.advocacy.Advocacy;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.advocacy.PublicText;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Text;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.stereotype.Component;

/**
 * What was done for many children at once, for the report of a year: the public texts of problems, which two people agreed to already, and
 * counts of what was done. No word of a problem file itself.
 */
@Component
class YearInProblems {

    private final Advocacy advocacy;
    private final Problems problems;

    YearInProblems(Advocacy advocacy, Problems problems) {
        this.advocacy = advocacy;
        this.problems = problems;
    }

    /** Problems that were there in the year and whose text is public, with the results of the year. */
    List<Block> files(Screen s, int year) {
        Map<UUID, Problem> known = problems.all().stream()
                .map(Problems.Line::problem)
                .collect(Collectors.toMap(Problem::id, problem -> problem));
        List<Block> blocks = new ArrayList<>();
        for (PublicText text : advocacy.published()) {
            Problem problem = known.get(text.problem());
            if (problem != null && problem.since().getYear() <= year) {
                file(s, text, year, blocks);
            }
        }
        return blocks;
    }

    private static void file(Screen s, PublicText text, int year, List<Block> blocks) {
        Language language = text.languageFor(s.language());
        PublicText.Words words = text.in(s.language());
        blocks.add(new Block.Heading(3, new Text(words.title(), language)));
        blocks.addAll(ComposesYearlyReport.paragraphs(new Text(words.wrong(), language)));
        part(s, "publication.results.problem.did", new Text(words.did(), language), blocks);
        part(s, "publication.results.problem.changed", new Text(words.changed(), language), blocks);
        List<Text> results = text.of(Entry.Kind.RESULT).stream()
                .filter(line -> line.on().getYear() == year)
                .map(line -> new Text(
                        s.date(line.on()) + ": " + line.title() + " ("
                                + s.t("publication.results.problem.grade." + line.grade()) + ")",
                        Language.NL))
                .toList();
        if (!results.isEmpty()) {
            blocks.add(new Block.Heading(4, Text.of(s.t("publication.yearly.reached", String.valueOf(year)))));
            blocks.add(new Block.Bullets(results));
        }
    }

    private static void part(Screen s, String key, Text words, List<Block> blocks) {
        if (!words.isBlank()) {
            blocks.add(new Block.Heading(4, Text.of(s.t(key))));
            blocks.addAll(ComposesYearlyReport.paragraphs(words));
        }
    }

    /** Counts of what was done and reached in the year; they count what we did, not cases. */
    List<Block> work(Screen s, int year) {
        return advocacy.years().stream()
                .filter(one -> one.year() == year && one.allActions() + one.allResults() > 0)
                .findFirst()
                .map(one -> work(s, one))
                .orElse(List.of());
    }

    private static List<Block> work(Screen s, Advocacy.Year year) {
        List<Block> blocks = new ArrayList<>();
        counts(s, "publication.yearly.actions", "advocacy.kind.", year.actions(), blocks);
        counts(s, "publication.yearly.results", "advocacy.grade.", year.results(), blocks);
        return blocks;
    }

    private static void counts(
            Screen s, String caption, String prefix, List<Advocacy.Count> counts, List<Block> blocks) {
        List<Block.Row> rows = counts.stream()
                .filter(count -> count.number() > 0)
                .map(count -> new Block.Row(
                        Text.of(s.t(prefix + count.of())), List.of(new FigureBlocks(s).count(count.number()))))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(s.t(caption), List.of(s.t("page.chart.label"), s.t("page.chart.value")), rows));
        }
    }
}
