package nl.kinderrechtenhelpdesk.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry.Asked;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.Place;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.jspecify.annotations.Nullable;

/** The coding of a case as a form: filled from what is known, and read back with what is missing pointed out. */
final class ClosingForm {

    /** Where it matters whether the child may stay in the country. */
    private static final Set<String> RESIDENCE_MATTERS =
            Set.of("NO_PERMIT", "REFUGEE", "UNACCOMPANIED", "ASYLUM_RESIDENCE", "FAMILY_REUNIFICATION");

    private final Codebook codebook;
    private final Rights rights;
    private final Form form;

    ClosingForm(Codebook codebook, Rights rights, Form form) {
        this.codebook = codebook;
        this.rights = rights;
        this.form = form;
    }

    static Form filled(Coding coding, Codebook codebook) {
        Form form = Form.empty();
        Codes codes = coding.codes();
        for (FacetEntry entry : codebook.facets()) {
            switch (entry.asked()) {
                case SELECT, RADIOS, MONTH, CHECKBOXES, FOLDED ->
                    form.withAll(entry.address(), codes.all(entry.facet()));
                case PLACE ->
                    form.withAll(
                            entry.address(),
                            codes.has(entry.facet()) ? codes.all(entry.facet()) : codes.all(Facet.PROVINCE));
                case RIGHTS, NOT -> {
                    // not a field
                }
            }
        }
        form.withAll(
                "rechten",
                coding.provisions().stream()
                        .map(provision -> provision.code().value())
                        .toList());
        for (CodedProvision provision : coding.provisions()) {
            form.with("bevinding-" + provision.code(), provision.finding())
                    .with("uitkomst-" + provision.code(), provision.outcome());
        }
        return form;
    }

    /** The rights on the form: with the one that is chosen to be added, whichever button was pressed, and without those that do not belong. */
    List<ProvisionCode> provisions() {
        return Stream.concat(form.values("rechten").stream(), form.values("recht").stream())
                .filter(code -> !form.has("weg", code))
                .map(ProvisionCode::read)
                .flatMap(Optional::stream)
                .distinct()
                .filter(code -> codebook.knows(Facet.PROVISION, code.value()))
                .toList();
    }

    /**
     * What the form says; problems are put on the form, and then nothing comes back.
     *
     * @param before how the case is coded now: a code that can no longer be chosen may stay
     */
    Optional<Coding> read(Codes before, LocalDate today) {
        return read(before, today, true);
    }

    /** As {@link #read} while the case goes on: what is missing may be missing or stays as it was, but a right on the form has its finding and outcome, as it is kept with both. */
    Optional<Coding> soFar(Codes before, LocalDate today) {
        return read(before, today, false);
    }

    private Optional<Coding> read(Codes before, LocalDate today, boolean closing) {
        Codes codes = before.only(facet -> codebook.entry(facet).asked() == Asked.NOT);
        for (FacetEntry entry : codebook.facets()) {
            codes = read(entry, codes, before, today, closing);
        }
        if (closing && codes.has(Facet.RESIDENCE, ResidenceStatus.NOT_RELEVANT) && matters(codes)) {
            reject(codebook.entry(Facet.RESIDENCE));
        }
        demandWholeProvisions();
        if (closing && provisions().isEmpty() && !codes.has(Facet.OUTCOME, OutcomeCode.WITHDRAWN)) {
            form.reject("recht", "casework.error.rights");
        }
        List<CodedProvision> provisions = codedProvisions();
        return form.hasProblems() ? Optional.empty() : Optional.of(new Coding(codes, provisions));
    }

    private Codes read(FacetEntry entry, Codes codes, Codes before, LocalDate today, boolean closing) {
        Facet facet = entry.facet();
        List<String> kept = before.all(facet);
        return switch (entry.asked()) {
            case SELECT, RADIOS, MONTH, CHECKBOXES, FOLDED -> {
                List<String> chosen = form.values(entry.address()).stream()
                        .filter(code -> kept.contains(code) || codebook.offers(facet, code, today))
                        .toList();
                boolean nonsense =
                        chosen.isEmpty() && !form.value(entry.address()).isEmpty();
                if (chosen.isEmpty() && ((closing && entry.required()) || (entry.months() && nonsense))) {
                    reject(entry);
                }
                List<String> told = !closing && entry.required() && chosen.isEmpty() ? kept : chosen;
                yield codes.with(
                        facet, entry.many() ? told : told.stream().limit(1).toList());
            }
            case PLACE -> {
                Optional<Place> place = rights.place(form.value(entry.address()));
                yield codes.with(facet, place.map(Place::municipality).orElse(null))
                        .with(Facet.PROVINCE, place.map(Place::province).orElse(null));
            }
            case RIGHTS, NOT -> codes;
        };
    }

    private void reject(FacetEntry entry) {
        form.reject(entry.address(), "codebook." + entry.facet() + ".missing");
    }

    private void demandWholeProvisions() {
        for (ProvisionCode code : provisions()) {
            if (finding(code) == null) {
                form.reject("bevinding-" + code, "casework.error.finding", code.value());
            } else if (outcome(code) == null) {
                form.reject("uitkomst-" + code, "casework.error.right.outcome", code.value());
            }
        }
    }

    private List<CodedProvision> codedProvisions() {
        List<CodedProvision> coded = new ArrayList<>();
        for (ProvisionCode code : provisions()) {
            Finding finding = finding(code);
            OutcomeCode outcome = outcome(code);
            if (finding != null && outcome != null) {
                coded.add(new CodedProvision(code, finding, outcome));
            }
        }
        return coded;
    }

    private @Nullable Finding finding(ProvisionCode code) {
        return code(Finding.class, form.value("bevinding-" + code));
    }

    private @Nullable OutcomeCode outcome(ProvisionCode code) {
        return code(OutcomeCode.class, form.value("uitkomst-" + code));
    }

    private static boolean matters(Codes codes) {
        return Stream.of(Facet.THEME, Facet.SITUATION)
                .flatMap(facet -> codes.all(facet).stream())
                .anyMatch(RESIDENCE_MATTERS::contains);
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> kind, String text) {
        for (E code : kind.getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        return null;
    }
}
