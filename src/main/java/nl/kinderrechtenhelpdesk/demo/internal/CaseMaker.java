package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.demo.internal.Draw.Weighted;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.Municipality;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.jspecify.annotations.Nullable;

/** Makes one fictional case out of one scenario, so that it hangs together. Chance decides only between what the scenario allows. */
final class CaseMaker {

    /** Which of the planted problems a case belongs to. */
    enum Planted {
        NOTHING,
        REFUSED_SCHOOLS,
        PARTED_SIBLINGS
    }

    /** The province in which schools refuse children from emergency shelter: Gelderland. */
    static final String REFUSED_SCHOOLS_PROVINCE = "PV25";

    /** The province in which brothers and sisters are parted: Zuid-Holland. */
    static final String PARTED_SIBLINGS_PROVINCE = "PV28";

    private static final Map<AskerKind, Integer> ASKERS = Map.of(
            AskerKind.CHILD, 16,
            AskerKind.PARENT, 30,
            AskerKind.FOSTER_PARENT, 8,
            AskerKind.LAWYER, 14,
            AskerKind.AID_WORKER, 19,
            AskerKind.OTHER_PROFESSIONAL, 8,
            AskerKind.OTHER, 5);

    private static final List<Weighted<OutcomeCode>> OUTCOMES = List.of(
            new Weighted<>(OutcomeCode.RESPECTED, 28),
            new Weighted<>(OutcomeCode.PARTLY_RESPECTED, 24),
            new Weighted<>(OutcomeCode.NOT_RESPECTED, 12),
            new Weighted<>(OutcomeCode.PENDING, 12),
            new Weighted<>(OutcomeCode.UNKNOWN, 20),
            new Weighted<>(OutcomeCode.WITHDRAWN, 4));

    private final List<Municipality> municipalities;
    private final List<Scenario> all;
    private final List<Weighted<Scenario>> scenarios;

    CaseMaker(Rights rights, Scenarios scenarios) {
        this.municipalities = rights.municipalities();
        this.all = scenarios.all();
        this.scenarios = all.stream()
                .map(scenario -> new Weighted<>(scenario, scenario.weight()))
                .toList();
    }

    FictionalCase make(Draw draw, Instant asked, Planted planted) {
        Scenario scenario = planted == Planted.NOTHING ? draw.weighted(scenarios) : plantedOne(planted);
        Scenario.Voice voice = draw.weighted(scenario.voices().stream()
                .map(one -> new Weighted<>(one, ASKERS.getOrDefault(one.asker(), 1)))
                .toList());
        List<Integer> ages = scenario.agesOf(voice);
        List<Integer> decided = scenario.decided();
        LocalDate decision = decided == null
                ? null
                : Zone.dateOf(asked).minusDays(draw.between(decided.getFirst(), decided.getLast()));
        OutcomeCode outcome = outcome(draw, scenario, planted);
        return new FictionalCase(
                asked,
                Pace.of(draw, asked, decision, scenario.term()),
                scenario,
                voice,
                draw.between(ages.getFirst(), ages.getLast()),
                residence(draw, scenario),
                with(draw, scenario.situations(), scenario.maybe(), planted == Planted.NOTHING ? 0.25 : 0),
                with(draw, scenario.bodies(), scenario.maybeBodies(), planted == Planted.NOTHING ? 0.3 : 0),
                municipality(draw, planted),
                decision,
                provisions(draw, scenario, outcome),
                outcome);
    }

    private Scenario plantedOne(Planted planted) {
        return all.stream()
                .filter(scenario -> scenario.planted() == planted)
                .findFirst()
                .orElseThrow();
    }

    private static OutcomeCode outcome(Draw draw, Scenario scenario, Planted planted) {
        if (planted != Planted.NOTHING) {
            return draw.chance(0.6) ? OutcomeCode.NOT_RESPECTED : OutcomeCode.PENDING;
        }
        List<OutcomeCode> ends = scenario.ends();
        return draw.weighted(
                ends == null
                        ? OUTCOMES
                        : OUTCOMES.stream()
                                .filter(outcome -> ends.contains(outcome.value()))
                                .toList());
    }

    private static ResidenceStatus residence(Draw draw, Scenario scenario) {
        List<ResidenceStatus> residence = scenario.residence();
        if (residence != null) {
            return draw.from(residence);
        }
        return draw.chance(0.7) ? ResidenceStatus.NOT_RELEVANT : ResidenceStatus.DUTCH;
    }

    private static List<String> with(Draw draw, List<String> always, List<String> maybe, double often) {
        List<String> codes = new ArrayList<>(always);
        if (!maybe.isEmpty() && draw.chance(often)) {
            codes.add(draw.from(maybe));
        }
        return List.copyOf(codes);
    }

    private @Nullable String municipality(Draw draw, Planted planted) {
        String province =
                switch (planted) {
                    case NOTHING -> "";
                    case REFUSED_SCHOOLS -> REFUSED_SCHOOLS_PROVINCE;
                    case PARTED_SIBLINGS -> PARTED_SIBLINGS_PROVINCE;
                };
        if (province.isEmpty()) {
            return draw.chance(0.18) ? null : draw.from(municipalities).code();
        }
        return draw.from(municipalities.stream()
                        .filter(municipality -> municipality.province().equals(province))
                        .toList())
                .code();
    }

    /** A right that was respected stays so; of the others it is not always known what came of them. */
    private static List<CodedProvision> provisions(Draw draw, Scenario scenario, OutcomeCode outcome) {
        List<CodedProvision> coded = new ArrayList<>();
        for (Scenario.Right right : scenario.rights()) {
            OutcomeCode came = right.finding() == Finding.RESPECTED
                    ? OutcomeCode.RESPECTED
                    : draw.chance(0.85) ? outcome : OutcomeCode.UNKNOWN;
            coded.add(new CodedProvision(right.provision(), right.finding(), came));
        }
        return coded;
    }
}
