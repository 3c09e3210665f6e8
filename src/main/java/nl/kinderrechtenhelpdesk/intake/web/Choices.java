package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Municipality;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import org.springframework.stereotype.Component;

/** What can be chosen on the asker&#39;s pages, in the words of who asks. Codes that are not of the reference are never handed on. */
@Component
class Choices {

    /** Two answers that are as good as any and are kept as no code at all. */
    static final String UNKNOWN = "UNKNOWN";

    static final String UNSAID = "UNSAID";

    /** What a child may have to do with, in the order in which most do. */
    private static final List<String> BODIES_OF_CHILD = List.of(
            "SCHOOL",
            "GEMEENTE",
            "WIJKTEAM",
            "JEUGDHULP",
            "GI",
            "RVDK",
            "VT",
            "PLEEGZORG",
            "GESLOTEN",
            "RECHTER",
            "ADVOCAAT",
            "POLITIE",
            "GGZ",
            "IND",
            "COA",
            "NIDOS");

    /** Supervisors, complaint bodies and advisers are for those who know them. */
    private static final List<String> ONLY_FOR_PROFESSIONALS = List.of(
            "RVS",
            "DTV",
            "IGJ",
            "CRM",
            "AP",
            "SKJ",
            "RVR",
            "COMENSHA",
            "UWV",
            "HALT",
            "SWV",
            "OM",
            "KOM",
            "NO",
            "JL",
            "CSG",
            "GGD",
            "DUO");

    private final Rights rights;
    private final Map<String, Term> bodies;
    private final Map<String, Term> situations;

    Choices(Rights rights) {
        this.rights = rights;
        this.bodies = byCode(rights.bodies());
        this.situations = byCode(rights.situations());
    }

    private static Map<String, Term> byCode(List<Term> terms) {
        return terms.stream().collect(Collectors.toMap(Term::code, Function.identity()));
    }

    List<Option> askers(Words words) {
        return Stream.of(AskerKind.values())
                .map(kind -> new Option(
                        kind.name(), words.t("who.option." + kind), words.orNull("who.option." + kind + ".hint")))
                .toList();
    }

    List<Option> danger(Words words) {
        return List.of(Option.of("ja", words.t("danger.option.yes")), Option.of("nee", words.t("danger.option.no")));
    }

    List<Option> voicemail(Words words) {
        return List.of(
                Option.of("nee", words.t("address.voicemail.no")),
                Option.of(ContactFields.VOICEMAIL, words.t("address.voicemail.yes")));
    }

    List<Option> bands(Screen s, Words words) {
        return Stream.of(AgeBand.values())
                .map(band -> Option.of(
                        band.name(),
                        band == AgeBand.UNKNOWN ? words.t("child.band.unknown") : s.t("rights.age." + band)))
                .toList();
    }

    List<Option> situations(Screen s, Words words, AskerKind asker) {
        Stream<Option> terms =
                rights.situations().stream().map(term -> Option.of(term.code(), situation(s, term.code(), asker)));
        return Stream.concat(terms, unsure(words)).toList();
    }

    String situation(Screen s, String code, AskerKind asker) {
        return asker == AskerKind.CHILD ? s.t("rights.situation." + code + ".words") : name(situations, code, s);
    }

    List<Option> bodies(Screen s, Words words, AskerKind asker) {
        Stream<Option> terms = bodyCodes(asker).map(code -> new Option(code, body(s, words, code, asker), null));
        return Stream.concat(terms, unsure(words)).toList();
    }

    String body(Screen s, Words words, String code, AskerKind asker) {
        String own = asker == AskerKind.CHILD ? words.orNull("body.option." + code) : null;
        return own == null ? name(bodies, code, s) : own;
    }

    private Stream<String> bodyCodes(AskerKind asker) {
        return switch (asker) {
            case CHILD -> BODIES_OF_CHILD.stream();
            case PARENT, FOSTER_PARENT, OTHER ->
                rights.bodies().stream().map(Term::code).filter(code -> !ONLY_FOR_PROFESSIONALS.contains(code));
            case LAWYER, AID_WORKER, OTHER_PROFESSIONAL ->
                rights.bodies().stream().map(Term::code);
        };
    }

    private static Stream<Option> unsure(Words words) {
        return Stream.of(Option.of(UNKNOWN, words.t("option.unknown")), Option.of(UNSAID, words.t("option.unsaid")));
    }

    List<Option> municipalities(Words words) {
        Stream<Option> names = rights.municipalities().stream()
                .sorted(java.util.Comparator.comparing(Municipality::name, java.text.Collator.getInstance()))
                .map(m -> Option.of(m.code(), m.name()));
        return Stream.concat(
                        Stream.of(
                                Option.of(UNSAID, words.t("option.unsaid")),
                                Option.of(UNKNOWN, words.t("option.unknown"))),
                        names)
                .toList();
    }

    List<Option> ways(Words words) {
        return Stream.of(ContactWay.values())
                .map(way -> new Option(
                        way.name(), words.t("contact.option." + way), words.orNull("contact.option." + way + ".hint")))
                .toList();
    }

    /** Those of the chosen codes that the reference knows. */
    List<String> knownSituations(List<String> chosen) {
        return chosen.stream().filter(situations::containsKey).distinct().toList();
    }

    List<String> knownBodies(List<String> chosen) {
        return chosen.stream().filter(bodies::containsKey).distinct().toList();
    }

    private static String name(Map<String, Term> terms, String code, Screen s) {
        Term term = terms.get(code);
        return term == null ? code : term.name(s.language());
    }
}
