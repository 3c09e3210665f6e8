package nl.kinderrechtenhelpdesk.publication.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.advocacy.Commitment;
import nl.kinderrechtenhelpdesk.advocacy.Commitments;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.publication.PublicFigures;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lays by the clusters of the Committee what is known of some years: public figures, problems, what was done, what changed, and what became
 * of recommendations and promises. Figures come from the register alone, so that nothing leaves the house that is not public already.
 */
@Component
class CommitteeReport {

    static final String BY_CLUSTER = "rechten";
    static final String BY_RIGHT = "artikel";

    private final PublicFigures figures;
    private final FigureWords words;
    private final Rights rights;
    private final Problems problems;
    private final Commitments commitments;
    private final CommitteeAverages averages;

    CommitteeReport(
            PublicFigures figures,
            FigureWords words,
            Rights rights,
            Problems problems,
            Commitments commitments,
            CommitteeAverages averages) {
        this.figures = figures;
        this.words = words;
        this.rights = rights;
        this.problems = problems;
        this.commitments = commitments;
        this.averages = averages;
    }

    CommitteeView of(Screen s, int from, int until, Form form) {
        List<Problem> files = problems.all().stream()
                .map(Problems.Line::problem)
                .filter(problem -> problem.status() != Problem.Status.PROPOSED
                        && problem.since().getYear() <= until)
                .sorted(Comparator.comparing(Problem::since))
                .toList();
        List<Commitment> all = commitments.all();
        Map<UUID, List<Commitment>> followed = byProblem(all);
        Set<UUID> placed = new HashSet<>();
        List<CommitteeView.Cluster> clusters = new ArrayList<>();
        for (Term cluster : rights.clusters()) {
            Set<String> its = provisions(cluster.code());
            List<CommitteeView.File> here = files.stream()
                    .filter(problem ->
                            problem.codes().all(Facet.PROVISION).stream().anyMatch(its::contains))
                    .filter(problem -> placed.add(problem.id()))
                    .map(problem -> file(problem, followed.getOrDefault(problem.id(), List.of()), from, until))
                    .toList();
            clusters.add(new CommitteeView.Cluster(
                    cluster.code(), cluster.name(s.language()), table(s, BY_RIGHT, its, from, until), here));
        }
        List<CommitteeView.File> elsewhere = files.stream()
                .filter(problem -> !placed.contains(problem.id()))
                .map(problem -> file(problem, followed.getOrDefault(problem.id(), List.of()), from, until))
                .toList();
        return new CommitteeView(
                from,
                until,
                table(s, BY_CLUSTER, null, from, until),
                clusters,
                elsewhere,
                all.stream().filter(one -> one.problem() == null).toList(),
                changes(s, clusters, elsewhere, all, from, until),
                form);
    }

    private static Map<UUID, List<Commitment>> byProblem(List<Commitment> all) {
        Map<UUID, List<Commitment>> followed = new HashMap<>();
        for (Commitment one : all) {
            if (one.problem() != null) {
                followed.computeIfAbsent(one.problem(), first -> new ArrayList<>())
                        .add(one);
            }
        }
        return followed;
    }

    private CommitteeView.Changes changes(
            Screen s,
            List<CommitteeView.Cluster> clusters,
            List<CommitteeView.File> elsewhere,
            List<Commitment> all,
            int from,
            int until) {
        List<CommitteeView.File> begun = Stream.concat(
                        clusters.stream().flatMap(cluster -> cluster.files().stream()), elsewhere.stream())
                .filter(file -> file.since().getYear() >= from)
                .toList();
        List<Commitment> moved = all.stream()
                .filter(one -> one.state() != Commitment.State.NEW && within(one.stateOn(), from, until))
                .toList();
        return new CommitteeView.Changes(averages.of(s, from, until), begun, moved);
    }

    private Set<String> provisions(String cluster) {
        return rights.provisions().stream()
                .filter(provision -> provision.clusters().contains(cluster))
                .map(Provision::code)
                .map(code -> code.value())
                .collect(Collectors.toSet());
    }

    private @Nullable FigureRows table(Screen s, String name, @Nullable Set<String> codes, int from, int until) {
        FigureRows rows = figures.table(name)
                .map(table -> words.byYear(
                        s,
                        table,
                        table.years().stream()
                                .filter(year -> year >= from && year <= until)
                                .toList(),
                        code -> codes == null || codes.contains(code)))
                .orElse(null);
        return rows == null || rows.rows().isEmpty() ? null : rows;
    }

    private CommitteeView.File file(Problem problem, List<Commitment> followed, int from, int until) {
        List<Entry> entries = problems.entries(problem.id()).stream()
                .filter(entry -> within(entry.on(), from, until))
                .toList();
        return new CommitteeView.File(
                problem.id(),
                problem.words().title(),
                problem.words().wrong(),
                problem.since(),
                "advocacy.status." + problem.status(),
                lines(entries, Entry.Sort.ACTION),
                lines(entries, Entry.Sort.RESULT),
                followed);
    }

    private static boolean within(LocalDate day, int from, int until) {
        return day.getYear() >= from && day.getYear() <= until;
    }

    private static List<CommitteeView.Line> lines(List<Entry> entries, Entry.Sort sort) {
        return entries.stream()
                .filter(entry -> entry.kind().sort() == sort)
                .map(entry -> new CommitteeView.Line(
                        entry.on(),
                        "advocacy.kind." + entry.kind(),
                        entry.words().title(),
                        entry.grade() == null ? null : "advocacy.grade." + entry.grade()))
                .toList();
    }
}
