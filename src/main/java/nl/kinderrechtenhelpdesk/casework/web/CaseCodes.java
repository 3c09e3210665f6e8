package nl.kinderrechtenhelpdesk.casework.web;

import java.util.Arrays;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Municipality;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The codes of cases in the reader's words, one by one and as lists to choose from. */
@Component
class CaseCodes {

    private final Rights rights;

    CaseCodes(Rights rights) {
        this.rights = rights;
    }

    List<Option> themes(Screen s) {
        return options(rights.themes(), s.language());
    }

    List<Option> situations(Screen s) {
        return options(rights.situations(), s.language());
    }

    List<Option> bodies(Screen s) {
        return options(rights.bodies(), s.language());
    }

    /** The same, under the names of their groups. */
    List<Option> groupedBodies(Screen s) {
        return rights.bodiesFor(AskerKind.LAWYER).stream()
                .flatMap(group -> group.bodies().stream()
                        .map(body -> Option.of(body.code(), body.name(s.language()))
                                .in(group.name().name(s.language()))))
                .toList();
    }

    List<Option> provinces(Screen s) {
        return options(rights.provinces(), s.language());
    }

    List<Option> places(Screen s) {
        return rights.places().stream()
                .map(place -> Option.of(place.code(), place.name(s.language())))
                .toList();
    }

    List<Option> provisions(Screen s) {
        return rights.atStake().stream()
                .map(provision -> Option.of(provision.code().value(), named(provision, s)))
                .toList();
    }

    List<Option> askers(Screen s) {
        return named(s, "rights.asker.", AskerKind.values());
    }

    List<Option> ageBands(Screen s) {
        return named(s, "rights.age.", AgeBand.values());
    }

    /** A choice from an enum whose words stand under this prefix. */
    List<Option> named(Screen s, String prefix, Enum<?>[] codes) {
        return Arrays.stream(codes)
                .map(code -> Option.of(code.name(), s.t(prefix + code.name())))
                .toList();
    }

    String theme(@Nullable String code, Screen s) {
        return nameIn(rights.themes(), code, s);
    }

    String situation(String code, Screen s) {
        return nameIn(rights.situations(), code, s);
    }

    String body(String code, Screen s) {
        return rights.body(code).map(body -> body.name(s.language())).orElse(code);
    }

    String province(@Nullable String code, Screen s) {
        return nameIn(rights.provinces(), code, s);
    }

    String municipality(@Nullable String code, Screen s) {
        return code == null
                ? ""
                : rights.place(code).map(place -> place.name(s.language())).orElse(code);
    }

    String provision(ProvisionCode code, Screen s) {
        return rights.provision(code).map(known -> named(known, s)).orElse(code.value());
    }

    boolean knowsProvision(ProvisionCode code) {
        return rights.provision(code).isPresent();
    }

    /** The province in which a municipality lies. */
    @Nullable
    String provinceOf(@Nullable String municipality) {
        return municipality == null
                ? null
                : rights.municipality(municipality).map(Municipality::province).orElse(null);
    }

    private static String named(Provision provision, Screen s) {
        return provision.label(s.language());
    }

    private static String nameIn(List<Term> list, @Nullable String code, Screen s) {
        return list.stream()
                .filter(term -> term.code().equals(code))
                .map(term -> term.name(s.language()))
                .findFirst()
                .orElse(code == null ? "" : code);
    }

    private static List<Option> options(List<Term> list, Language language) {
        return list.stream()
                .map(term -> Option.of(term.code(), term.name(language)))
                .toList();
    }
}
