package nl.kinderrechtenhelpdesk.rights.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.Provision.Use;
import nl.kinderrechtenhelpdesk.rights.Rule;
import nl.kinderrechtenhelpdesk.rights.internal.ReferenceFiles.Instrument;

/** The rules on which decisions rest: laws and treaties and their articles, without paragraphs and without what binds nobody. */
final class Rules {

    private static final String SOFT = "SOFT";

    /** Most decisions rest on a Dutch law. */
    private static final List<String> ORDER = List.of("NATIONAL", "EU", "TREATY", "PROTOCOL");

    private Rules() {}

    static List<Rule> of(List<Instrument> instruments, Collection<Provision> provisions, Names names) {
        Map<String, Instrument> laws =
                instruments.stream().collect(Collectors.toMap(Instrument::code, Function.identity()));
        return provisions.stream()
                .filter(provision -> provision.use() != Use.NONE
                        && provision.paragraph().isEmpty()
                        && !law(laws, provision).kind().equals(SOFT))
                .sorted(Comparator.comparingInt(
                        provision -> ORDER.indexOf(law(laws, provision).kind())))
                .map(provision -> rule(law(laws, provision), provision, names))
                .toList();
    }

    private static Instrument law(Map<String, Instrument> laws, Provision provision) {
        Instrument law = laws.get(provision.instrument());
        if (law == null) {
            throw new IllegalStateException("of no law or treaty: " + provision.code());
        }
        return law;
    }

    private static Rule rule(Instrument law, Provision provision, Names names) {
        String code = provision.code().value();
        String identifier = law.identifier();
        return new Rule(
                identifier == null
                        ? code
                        : identifier + code.substring(law.code().length()),
                provision,
                names.term(law.code(), "rights.instrument." + law.code() + ".name"));
    }
}
