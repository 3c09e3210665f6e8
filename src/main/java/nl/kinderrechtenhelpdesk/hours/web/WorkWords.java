package nl.kinderrechtenhelpdesk.hours.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseNames;
import nl.kinderrechtenhelpdesk.casework.problems.OpenProblems;
import nl.kinderrechtenhelpdesk.hours.WorkKey;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What work and activities are called. Numbers of cases only for who may see cases. */
@Component
class WorkWords {

    private final CaseNames names;
    private final OpenProblems problems;

    WorkWords(CaseNames names, OpenProblems problems) {
        this.names = names;
        this.problems = problems;
    }

    /** A piece of work as it is shown; {@code path} leads to it, or is null. */
    record Shown(String label, @Nullable String path) {}

    static boolean seesCases(SignedIn who) {
        return who.is(Role.LAWYER) || who.is(Role.COORDINATOR);
    }

    static List<Option> activities(Screen s) {
        return Arrays.stream(Activity.values())
                .map(one -> Option.of(one.name(), s.t("hours.activity." + one)))
                .toList();
    }

    /** What these are called, looked up all at once. */
    Map<WorkKey, Shown> shown(Collection<@Nullable WorkKey> works, Screen s, SignedIn who) {
        List<CaseId> cases = works.stream()
                .filter(WorkKey.OfCase.class::isInstance)
                .map(work -> ((WorkKey.OfCase) work).caseId())
                .toList();
        Map<CaseId, CaseNames.Named> named = seesCases(who) ? names.of(cases) : Map.of();
        Map<UUID, String> titles = new HashMap<>();
        if (works.stream().anyMatch(WorkKey.OfProblem.class::isInstance)) {
            problems.all().forEach(one -> titles.put(one.id(), one.title().reveal()));
        }
        Map<WorkKey, Shown> shown = new LinkedHashMap<>();
        works.stream()
                .filter(Objects::nonNull)
                .forEach(work -> shown.put(
                        work,
                        switch (work) {
                            case WorkKey.OfCase(CaseId id) -> {
                                CaseNames.Named one = named.get(id);
                                yield one == null
                                        ? new Shown(s.t("hours.work.case"), null)
                                        : new Shown(one.number(), "/medewerkers/zaken/" + id);
                            }
                            case WorkKey.OfProblem(UUID id) ->
                                new Shown(
                                        titles.getOrDefault(id, s.t("hours.work.problem")),
                                        "/medewerkers/knelpunten/" + id);
                            case WorkKey.Publicly _ -> new Shown(s.t("hours.work.PUBLIC"), null);
                            case WorkKey.General _ -> new Shown(s.t("hours.work.GENERAL"), null);
                        }));
        return shown;
    }

    /** What somebody can book on: the open cases that they handle, problem files, and what is of no single case. */
    List<Option> choices(Screen s, SignedIn who, List<CaseNames.Named> open) {
        List<Option> choices = new ArrayList<>();
        choices.add(Option.of(new WorkKey.Publicly().toString(), s.t("hours.work.PUBLIC")));
        choices.add(Option.of(new WorkKey.General().toString(), s.t("hours.work.GENERAL")));
        if (seesCases(who)) {
            open.stream()
                    .filter(one -> who.id().equals(one.handler()))
                    .forEach(one -> choices.add(Option.of(new WorkKey.OfCase(one.id()).toString(), one.number())
                            .in(s.t("hours.work.cases"))));
        }
        problems.all()
                .forEach(one -> choices.add(Option.of(
                                new WorkKey.OfProblem(one.id()).toString(),
                                one.title().reveal())
                        .in(s.t("hours.work.problems"))));
        return choices;
    }

    /** The open cases that can be chosen; none for who sees no cases. */
    List<CaseNames.Named> open(SignedIn who, Instant since) {
        return seesCases(who) ? names.openSince(since) : List.of();
    }
}
