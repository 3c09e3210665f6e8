package nl.kinderrechtenhelpdesk.codebook.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.BodyGroup;
import nl.kinderrechtenhelpdesk.rights.Place;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import org.jspecify.annotations.Nullable;

/** Codes that stand in a list elsewhere, with what they are called there. */
interface CodeList {

    /** Those that can be chosen, in order. */
    List<String> codes();

    /** Null when the list does not know the code. */
    @Nullable
    String name(String code, Language language);

    /** The heading that a code stands under; null for none. */
    default @Nullable String heading(String code, Language language) {
        return null;
    }

    /** The list of this name. */
    static CodeList of(String name, Rights rights) {
        return switch (name) {
            case "themes" -> new Terms(rights.themes(), Map.of());
            case "situations" -> new Terms(rights.situations(), Map.of());
            case "provinces" -> new Terms(rights.provinces(), Map.of());
            case "bodies" -> bodies(rights);
            case "places" -> new Places(rights);
            case "provisions" -> new Provisions(rights);
            default -> throw new IllegalStateException("no list for a facet: " + name);
        };
    }

    private static CodeList bodies(Rights rights) {
        Map<String, Term> headings = new LinkedHashMap<>();
        for (BodyGroup group : rights.bodiesFor(AskerKind.LAWYER)) {
            group.bodies().forEach(body -> headings.put(body.code(), group.name()));
        }
        return new Terms(rights.bodies(), headings);
    }

    /** Terms of the reference. */
    final class Terms implements CodeList {

        private final Map<String, Term> terms = new LinkedHashMap<>();
        private final Map<String, Term> headings;

        Terms(List<Term> terms, Map<String, Term> headings) {
            terms.forEach(term -> this.terms.put(term.code(), term));
            this.headings = headings;
        }

        @Override
        public List<String> codes() {
            return List.copyOf(terms.keySet());
        }

        @Override
        public @Nullable String name(String code, Language language) {
            Term term = terms.get(code);
            return term == null ? null : term.name(language);
        }

        @Override
        public @Nullable String heading(String code, Language language) {
            Term heading = headings.get(code);
            return heading == null ? null : heading.name(language);
        }
    }

    /** Municipalities; who chooses one says the name of a place. */
    record Places(Rights rights) implements CodeList {

        @Override
        public List<String> codes() {
            return rights.places().stream()
                    .map(Place::municipality)
                    .filter(code -> code != null)
                    .distinct()
                    .toList();
        }

        @Override
        public @Nullable String name(String code, Language language) {
            return rights.place(code).map(place -> place.name(language)).orElse(null);
        }
    }

    /** Rights that can be at stake; of others only what they are called. */
    record Provisions(Rights rights) implements CodeList {

        @Override
        public List<String> codes() {
            return rights.atStake().stream()
                    .map(provision -> provision.code().value())
                    .toList();
        }

        @Override
        public @Nullable String name(String code, Language language) {
            return ProvisionCode.read(code)
                    .flatMap(rights::provision)
                    .map((Provision provision) -> provision.label(language))
                    .orElse(null);
        }
    }
}
