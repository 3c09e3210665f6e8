package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.MailPossible;
import nl.kinderrechtenhelpdesk.intake.UpcomingKind;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.AskerWords;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import org.springframework.stereotype.Component;

/** What can be chosen on the asker's pages, in the words of who asks. Codes that are not of the reference are never handed on. */
@Component
class Choices {

    /** Two answers that are as good as any and are kept as no code at all. */
    static final String UNKNOWN = "UNKNOWN";

    static final String UNSAID = "UNSAID";

    private final Rights rights;
    private final MailPossible mail;
    private final Map<String, Term> bodies;
    private final Map<String, Term> situations;

    Choices(Rights rights, MailPossible mail) {
        this.mail = mail;
        this.rights = rights;
        this.bodies = byCode(rights.bodies());
        this.situations = byCode(rights.situations());
    }

    private static Map<String, Term> byCode(List<Term> terms) {
        return terms.stream().collect(Collectors.toMap(Term::code, Function.identity()));
    }

    List<Option> askers(AskerWords words) {
        return Stream.of(AskerKind.values())
                .map(kind -> new Option(
                        kind.name(), words.t("who.option." + kind), words.orNull("who.option." + kind + ".hint")))
                .toList();
    }

    List<Option> danger(AskerWords words) {
        return List.of(Option.of("ja", words.t("danger.option.yes")), Option.of("nee", words.t("danger.option.no")));
    }

    List<Option> upcoming(AskerWords words) {
        return Stream.of(UpcomingKind.values())
                .map(kind -> Option.of(kind.name(), words.t("upcoming.option." + kind)))
                .toList();
    }

    List<Option> voicemail(AskerWords words) {
        return List.of(
                Option.of("nee", words.t("address.voicemail.no")),
                Option.of(ContactFields.VOICEMAIL, words.t("address.voicemail.yes")));
    }

    List<Option> bands(Screen s, AskerWords words) {
        return Stream.of(AgeBand.values())
                .map(band -> Option.of(
                        band.name(),
                        band == AgeBand.UNKNOWN ? words.t("child.band.unknown") : s.t("rights.age." + band)))
                .toList();
    }

    List<Option> situations(Screen s, AskerWords words, AskerKind asker) {
        Stream<Option> terms =
                rights.situations().stream().map(term -> Option.of(term.code(), situation(s, term.code(), asker)));
        return Stream.concat(terms, unsure(words)).toList();
    }

    String situation(Screen s, String code, AskerKind asker) {
        return Addressee.of(asker).isChild() ? s.t("rights.situation." + code + ".words") : name(situations, code, s);
    }

    List<Option> bodies(Screen s, AskerWords words, AskerKind asker) {
        Stream<Option> terms = rights.bodiesFor(asker).stream()
                .flatMap(group -> group.bodies().stream()
                        .map(body -> Option.of(body.code(), body(s, words, body.code(), asker))
                                .in(group.name().name(s.language()))));
        return Stream.concat(terms, unsure(words)).toList();
    }

    String body(Screen s, AskerWords words, String code, AskerKind asker) {
        String own = Addressee.of(asker).isChild() ? words.orNull("body.option." + code) : null;
        return own == null ? name(bodies, code, s) : own;
    }

    private static Stream<Option> unsure(AskerWords words) {
        return Stream.of(Option.of(UNKNOWN, words.t("option.unknown")), Option.of(UNSAID, words.t("option.unsaid")));
    }

    /** A whole province is for who codes a case: an asker who does not know the municipality says so. */
    List<Option> places(Screen s, AskerWords words) {
        Stream<Option> names = rights.places().stream()
                .filter(place -> place.municipality() != null)
                .map(place -> Option.of(place.code(), place.name(s.language())));
        return Stream.concat(unsaid(words), names).toList();
    }

    private static Stream<Option> unsaid(AskerWords words) {
        return Stream.of(Option.of(UNSAID, words.t("option.unsaid")), Option.of(UNKNOWN, words.t("option.unknown")));
    }

    List<Option> ways(AskerWords words) {
        return Stream.of(ContactWay.values())
                .filter(way -> way != ContactWay.EMAIL || mail.possible())
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
