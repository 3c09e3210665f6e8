package nl.kinderrechtenhelpdesk.codebook.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Wording;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.BodyGroup;
import nl.kinderrechtenhelpdesk.rights.Place;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import nl.kinderrechtenhelpdesk.terms.DecisionKind;
import nl.kinderrechtenhelpdesk.terms.Terms;
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
    static CodeList of(String name, Rights rights, Terms terms) {
        return switch (name) {
            case "themes" -> new Named(rights.themes(), Map.of());
            case "situations" -> new Named(rights.situations(), Map.of());
            case "provinces" -> new Named(rights.provinces(), Map.of());
            case "bodies" -> bodies(rights);
            case "places" -> new Places(rights);
            case "provisions" -> new Provisions(rights);
            case "rules" -> rules(rights);
            case "languages" -> new Languages();
            case "decision_kinds" ->
                new Unnamed(terms.kinds().stream().map(DecisionKind::code).toList());
            default -> throw new IllegalStateException("no list for a facet: " + name);
        };
    }

    private static CodeList bodies(Rights rights) {
        Map<String, Term> headings = new LinkedHashMap<>();
        for (BodyGroup group : rights.bodiesFor(AskerKind.LAWYER)) {
            group.bodies().forEach(body -> headings.put(body.code(), group.name()));
        }
        return new Named(rights.bodies(), headings);
    }

    private static CodeList rules(Rights rights) {
        Map<String, Term> headings = new LinkedHashMap<>();
        List<Term> rules = rights.rules().stream()
                .map(rule -> {
                    headings.put(rule.code(), rule.law());
                    return new Term(rule.code(), Wording.of(rule::label));
                })
                .toList();
        return new Named(rules, headings);
    }

    /** Terms of the reference. */
    final class Named implements CodeList {

        private final Map<String, Term> terms = new LinkedHashMap<>();
        private final Map<String, Term> headings;

        Named(List<Term> terms, Map<String, Term> headings) {
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

    /** Codes whose names stand in the message files, under the prefix of the facet. */
    record Unnamed(List<String> codes) implements CodeList {

        @Override
        public @Nullable String name(String code, Language language) {
            return null;
        }
    }

    /** The languages of the pages, called as the reader calls them. */
    record Languages() implements CodeList {

        @Override
        public List<String> codes() {
            return Language.all().stream().map(Language::code).toList();
        }

        @Override
        public @Nullable String name(String code, Language language) {
            return Language.all().stream()
                    .filter(known -> known.code().equals(code))
                    .findFirst()
                    .map(known -> known.nameIn(language))
                    .orElse(null);
        }
    }
}
