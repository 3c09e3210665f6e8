package nl.kinderrechtenhelpdesk.signals.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import nl.kinderrechtenhelpdesk.signals.Dimension;
import org.springframework.stereotype.Component;

/** Gives the codes in figures their names in the reader's language. */
@Component
class Labels {

    private final Rights rights;

    Labels(Rights rights) {
        this.rights = rights;
    }

    String of(Screen s, Dimension dimension, String key) {
        if (key.isEmpty()) {
            return s.t("signals.unknown");
        }
        return switch (dimension) {
            case MONTH ->
                DateTimeFormatter.ofPattern("MMM uuuu", s.language().locale()).format(YearMonth.parse(key));
            case THEME -> term(s, rights.themes(), key);
            case SITUATION -> term(s, rights.situations(), key);
            case PROVINCE -> term(s, rights.provinces(), key);
            case BODY -> rights.body(key).map(body -> body.name(s.language())).orElse(key);
            case PROVISION ->
                rights.provision(new ProvisionCode(key))
                        .map(provision -> citation(s, provision))
                        .orElse(key);
            case ASKER -> s.t("rights.asker." + key);
            case AGE_BAND -> s.t("rights.age." + key);
            case OUTCOME -> s.t("rights.outcome." + key);
        };
    }

    /** What can be chosen for a dimension, "all" first. */
    List<Option> options(Screen s, Dimension dimension) {
        List<String> keys =
                switch (dimension) {
                    case THEME -> codes(rights.themes());
                    case SITUATION -> codes(rights.situations());
                    case PROVINCE -> codes(rights.provinces());
                    case BODY -> codes(rights.bodies());
                    case PROVISION ->
                        rights.atStake().stream()
                                .map(provision -> provision.code().value())
                                .toList();
                    case ASKER -> names(AskerKind.values());
                    case AGE_BAND -> names(AgeBand.values());
                    case OUTCOME -> names(OutcomeCode.values());
                    case MONTH -> List.of();
                };
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Option.of("", s.t("signals.filter.any"))),
                        keys.stream().map(key -> Option.of(key, of(s, dimension, key))))
                .toList();
    }

    private static String citation(Screen s, Provision provision) {
        return provision.label(s.language());
    }

    private static String term(Screen s, List<Term> terms, String code) {
        return terms.stream()
                .filter(term -> term.code().equals(code))
                .map(term -> term.name(s.language()))
                .findFirst()
                .orElse(code);
    }

    private static List<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return java.util.Arrays.stream(values).map(Enum::name).toList();
    }
}
