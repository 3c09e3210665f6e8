package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.demo.internal.Draw.Weighted;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.Municipality;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.jspecify.annotations.Nullable;

/** Makes one fictional case that hangs together: theme, situation, bodies, rights and how it went. */
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

    private record Profile(double weight, List<String> situations, List<String> bodies) {}

    private static final Map<String, Profile> THEMES = new TreeMap<>(Map.ofEntries(
            theme("FAMILY_CONTACT", 14, List.of("NOT_WITH_PARENTS"), List.of("RECHTER", "RVDK", "WIJKTEAM")),
            theme("OUT_OF_HOME", 17, List.of("NOT_WITH_PARENTS"), List.of("GI", "PLEEGZORG", "JEUGDHULP", "GESLOTEN")),
            theme(
                    "ASYLUM_RESIDENCE",
                    13,
                    List.of("NO_PERMIT", "REFUGEE", "UNACCOMPANIED"),
                    List.of("IND", "COA", "DTV")),
            theme("FAMILY_REUNIFICATION", 5, List.of("UNACCOMPANIED", "REFUGEE"), List.of("IND", "NIDOS", "VWN")),
            theme("EDUCATION", 12, List.of("NO_SCHOOL", "DISABILITY"), List.of("SCHOOL", "SWV", "LEERPLICHT")),
            theme("HEALTH_CARE", 8, List.of("DISABILITY"), List.of("GEMEENTE", "GGZ", "JEUGDHULP")),
            theme("POVERTY_SOCIAL_SECURITY", 6, List.of("POVERTY"), List.of("GEMEENTE", "TOESLAGEN", "SVB")),
            theme("HOUSING", 4, List.of("HOMELESS", "POVERTY"), List.of("GEMEENTE", "WIJKTEAM")),
            theme("POLICE_CRIMINAL_LAW", 5, List.of("POLICE_JUSTICE"), List.of("POLITIE", "OM", "HALT")),
            theme("VIOLENCE_ABUSE", 6, List.of("VIOLENCE"), List.of("VT", "POLITIE", "WIJKTEAM")),
            theme("EXPLOITATION_TRAFFICKING", 2, List.of("EXPLOITED"), List.of("COMENSHA", "POLITIE", "GI")),
            theme("DISCRIMINATION", 2, List.of("MINORITY", "LHBTIQ"), List.of("SCHOOL", "CRM")),
            theme("IDENTITY_NATIONALITY", 2, List.of("NO_PERMIT"), List.of("IND", "GEMEENTE")),
            theme("PARTICIPATION", 4, List.of("NOT_WITH_PARENTS"), List.of("RECHTER", "GI", "JL")),
            theme("PRIVACY_MEDIA", 2, List.of("VIOLENCE"), List.of("SCHOOL", "AP")),
            theme("OTHER", 2, List.of("POVERTY"), List.of("GEMEENTE", "KOM"))));

    private static final List<Weighted<AskerKind>> ASKERS = List.of(
            new Weighted<>(AskerKind.CHILD, 16),
            new Weighted<>(AskerKind.PARENT, 30),
            new Weighted<>(AskerKind.FOSTER_PARENT, 8),
            new Weighted<>(AskerKind.LAWYER, 14),
            new Weighted<>(AskerKind.AID_WORKER, 19),
            new Weighted<>(AskerKind.OTHER_PROFESSIONAL, 8),
            new Weighted<>(AskerKind.OTHER, 5));

    private static final List<Weighted<Finding>> FINDINGS = List.of(
            new Weighted<>(Finding.VIOLATED, 38),
            new Weighted<>(Finding.AT_RISK, 34),
            new Weighted<>(Finding.UNCLEAR, 15),
            new Weighted<>(Finding.RESPECTED, 13));

    private static final List<Weighted<OutcomeCode>> OUTCOMES = List.of(
            new Weighted<>(OutcomeCode.RESPECTED, 28),
            new Weighted<>(OutcomeCode.PARTLY_RESPECTED, 24),
            new Weighted<>(OutcomeCode.NOT_RESPECTED, 12),
            new Weighted<>(OutcomeCode.PENDING, 12),
            new Weighted<>(OutcomeCode.UNKNOWN, 20),
            new Weighted<>(OutcomeCode.WITHDRAWN, 4));

    private final Rights rights;
    private final List<Municipality> municipalities;

    CaseMaker(Rights rights) {
        this.rights = rights;
        this.municipalities = rights.municipalities();
    }

    FictionalCase make(Draw draw, Instant asked, Instant now, Planted planted) {
        String theme =
                switch (planted) {
                    case NOTHING ->
                        draw.weighted(THEMES.entrySet().stream()
                                .map(entry -> new Weighted<>(
                                        entry.getKey(), entry.getValue().weight()))
                                .toList());
                    case REFUSED_SCHOOLS -> "EDUCATION";
                    case PARTED_SIBLINGS -> "OUT_OF_HOME";
                };
        Instant answered = later(draw, asked, 5);
        Instant closed = later(draw, answered, 42);
        OutcomeCode outcome = planted == Planted.NOTHING
                ? draw.weighted(OUTCOMES)
                : draw.chance(0.6) ? OutcomeCode.NOT_RESPECTED : OutcomeCode.PENDING;
        return new FictionalCase(
                asked,
                answered.isBefore(now) ? answered : null,
                closed.isBefore(now) ? closed : null,
                draw.weighted(ASKERS),
                age(draw),
                residence(draw, theme, planted),
                theme,
                planted == Planted.REFUSED_SCHOOLS ? 1 : planted == Planted.PARTED_SIBLINGS ? 0 : draw.below(10),
                situations(draw, theme, planted),
                bodies(draw, theme, planted),
                municipality(draw, planted),
                provisions(draw, theme, planted, outcome),
                outcome,
                draw.chance(0.04));
    }

    private static Instant later(Draw draw, Instant start, double medianDays) {
        double days = Math.clamp(draw.days(medianDays), 0.2, 240);
        return start.plus(Duration.ofMinutes((long) (days * 24 * 60)));
    }

    private static AgeBand age(Draw draw) {
        AgeBand[] bands = AgeBand.values();
        return draw.chance(0.05) ? AgeBand.UNKNOWN : bands[Math.min(5, 1 + draw.below(3) + draw.below(3))];
    }

    private static ResidenceStatus residence(Draw draw, String theme, Planted planted) {
        boolean matters = planted == Planted.REFUSED_SCHOOLS
                || theme.equals("ASYLUM_RESIDENCE")
                || theme.equals("FAMILY_REUNIFICATION")
                || theme.equals("IDENTITY_NATIONALITY");
        if (!matters) {
            return draw.chance(0.7) ? ResidenceStatus.NOT_RELEVANT : ResidenceStatus.DUTCH;
        }
        return draw.from(List.of(ResidenceStatus.PROCEDURE, ResidenceStatus.NO_PERMIT, ResidenceStatus.PERMIT));
    }

    private static List<String> situations(Draw draw, String theme, Planted planted) {
        if (planted == Planted.REFUSED_SCHOOLS) {
            return List.of("NO_SCHOOL", "REFUGEE");
        }
        Set<String> situations = new LinkedHashSet<>();
        List<String> usual = profile(theme).situations();
        if (draw.chance(0.85)) {
            situations.add(draw.from(usual));
        }
        if (draw.chance(0.25)) {
            situations.add(draw.from(List.of("POVERTY", "DISABILITY", "VIOLENCE", "YOUNG_CARER", "MINORITY")));
        }
        return List.copyOf(situations);
    }

    private static List<String> bodies(Draw draw, String theme, Planted planted) {
        return switch (planted) {
            case REFUSED_SCHOOLS -> List.of("SCHOOL", "COA");
            case PARTED_SIBLINGS -> List.of("GI");
            case NOTHING -> {
                Set<String> bodies = new LinkedHashSet<>();
                bodies.add(draw.from(profile(theme).bodies()));
                if (draw.chance(0.3)) {
                    bodies.add(draw.from(profile(theme).bodies()));
                }
                yield List.copyOf(bodies);
            }
        };
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

    private List<CodedProvision> provisions(Draw draw, String theme, Planted planted, OutcomeCode outcome) {
        Set<ProvisionCode> codes = new LinkedHashSet<>();
        List<Provision> usual = rights.startingPoints(theme);
        if (!usual.isEmpty()) {
            codes.add(draw.from(usual).code());
        }
        if (planted == Planted.REFUSED_SCHOOLS) {
            codes.addAll(List.of(new ProvisionCode("CRC-28"), new ProvisionCode("CRC-22")));
        }
        if (planted == Planted.PARTED_SIBLINGS) {
            codes.addAll(List.of(new ProvisionCode("CRC-9"), new ProvisionCode("ECHR-8")));
        }
        if (draw.chance(0.55)) {
            codes.add(new ProvisionCode("CRC-3"));
        }
        if (draw.chance(0.3)) {
            codes.add(new ProvisionCode("CRC-12"));
        }
        if (codes.isEmpty()) {
            codes.add(new ProvisionCode("CRC-3"));
        }
        List<CodedProvision> coded = new ArrayList<>();
        for (ProvisionCode code : codes) {
            coded.add(new CodedProvision(
                    code, draw.weighted(FINDINGS), draw.chance(0.8) ? outcome : OutcomeCode.UNKNOWN));
        }
        return coded;
    }

    private static Profile profile(String theme) {
        Profile profile = THEMES.get(theme);
        if (profile == null) {
            throw new IllegalArgumentException("unknown theme: " + theme);
        }
        return profile;
    }

    private static Map.Entry<String, Profile> theme(
            String code, double weight, List<String> situations, List<String> bodies) {
        return Map.entry(code, new Profile(weight, situations, bodies));
    }
}
