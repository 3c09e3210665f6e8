package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a {@link MadeUpHelpdesk} as a folder that a {@link SignalSet} is read from. */
final class MadeUpSet {

    /** The year of the reference sets begins with this many cases a week. */
    static final double CASES_A_WEEK = 19.5;

    private static final Pattern NAME = Pattern.compile("(null|planted)-(\\d+)");

    private MadeUpSet() {}

    /**
     * Makes the set that the folder is named after, such as {@code null-101} or {@code planted-102}; the number is the seed. A folder that
     * is there is left as it is.
     *
     * @throws IllegalArgumentException when it is not there and has another name
     */
    static void make(Path folder, double casesAWeek) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException(
                    folder + " is not there, and only null-NUMBER and planted-NUMBER can be made up");
        }
        boolean planted = name.group(1).equals("planted");
        MadeUpHelpdesk helpdesk = new MadeUpHelpdesk(Long.parseLong(name.group(2)), casesAWeek, planted);
        List<MadeUpCase> cases = helpdesk.cases();
        Files.createDirectories(folder);
        write(folder, "facts.csv", facts(cases));
        write(folder, "truth.csv", truth(helpdesk.problems()));
        write(folder, "labels.csv", labels(cases));
    }

    private static List<String> facts(List<MadeUpCase> cases) {
        List<String> lines = new ArrayList<>();
        lines.add("received_on,coded_on,closed_on," + String.join(",", MadeUpCase.COLUMNS));
        cases.forEach(one -> lines.add(one.line(MadeUpHelpdesk.LAST)));
        return lines;
    }

    private static List<String> truth(List<MadeUpProblem> problems) {
        List<String> lines = new ArrayList<>(List.of("name,codes,first_monday,last_monday,shape,extra_a_week"));
        for (MadeUpProblem problem : problems) {
            LocalDate first = MadeUpHelpdesk.FIRST.plusWeeks(problem.firstWeek());
            LocalDate last = first.plusWeeks(problem.weeks() - 1L);
            String codes = problem.codes().entrySet().stream()
                    .map(one -> one.getKey() + "=" + one.getValue())
                    .collect(Collectors.joining(";"));
            lines.add(String.format(
                    Locale.ROOT,
                    "\"%s\",%s,%s,%s,%s,%.3f",
                    problem.name(),
                    codes,
                    first,
                    last.plusWeeks(1).isAfter(MadeUpHelpdesk.LAST) ? "" : last,
                    problem.kind().shape,
                    problem.aWeek()));
        }
        return lines;
    }

    private static List<String> labels(List<MadeUpCase> cases) {
        List<String> lines = new ArrayList<>(List.of("row,problem"));
        for (int row = 0; row < cases.size(); row++) {
            String problem = cases.get(row).problem();
            if (problem != null) {
                lines.add(row + ",\"" + problem + "\"");
            }
        }
        return lines;
    }

    private static void write(Path folder, String name, List<String> lines) throws IOException {
        Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
    }
}
