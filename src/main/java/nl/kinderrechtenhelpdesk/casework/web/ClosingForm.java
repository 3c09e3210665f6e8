package nl.kinderrechtenhelpdesk.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.Place;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import org.jspecify.annotations.Nullable;

/** The coding of a case as a form: filled from what is known, and read back with what is missing pointed out. */
final class ClosingForm {

    /** Where it matters whether the child may stay in the country. */
    private static final Set<String> RESIDENCE_MATTERS =
            Set.of("NO_PERMIT", "REFUGEE", "UNACCOMPANIED", "ASYLUM_RESIDENCE", "FAMILY_REUNIFICATION");

    private final Rights rights;
    private final Form form;

    ClosingForm(Rights rights, Form form) {
        this.rights = rights;
        this.form = form;
    }

    static Form filled(Coding coding) {
        Form form = Form.empty()
                .with("thema", coding.theme())
                .withAll("themas", coding.otherThemes())
                .withAll("situaties", coding.situations())
                .withAll("instanties", coding.bodies())
                .with("gemeente", coding.municipality() == null ? coding.province() : coding.municipality())
                .with("vraagsteller", coding.asker())
                .with("leeftijd", coding.ageBand())
                .with("verblijf", coding.residence())
                .with("uitkomst", coding.outcome());
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

    /** The rights on the form, the one that was just added included. */
    List<ProvisionCode> provisions() {
        List<String> codes = new ArrayList<>(form.values("rechten"));
        if (form.value("actie").equals("erbij")) {
            codes.add(form.value("recht"));
        }
        return codes.stream()
                .distinct()
                .filter(code -> !code.isEmpty())
                .map(ClosingForm::provision)
                .flatMap(Optional::stream)
                .filter(code -> rights.provision(code).isPresent())
                .toList();
    }

    /** What the form says; problems are put on the form, and then nothing comes back. */
    Optional<Coding> read() {
        String theme = known(rights.themes(), form.value("thema"));
        if (theme == null) {
            form.reject("thema", "casework.error.theme");
        }
        List<String> situations = allKnown(rights.situations(), form.values("situaties"));
        ResidenceStatus residence = code(ResidenceStatus.class, form.value("verblijf"));
        if (residence == null || (residence == ResidenceStatus.NOT_RELEVANT && matters(theme, situations))) {
            form.reject("verblijf", "casework.error.residence");
        }
        AskerKind asker = code(AskerKind.class, form.value("vraagsteller"));
        AgeBand age = code(AgeBand.class, form.value("leeftijd"));
        if (asker == null) {
            form.reject("vraagsteller", "casework.error.asker");
        }
        if (age == null) {
            form.reject("leeftijd", "casework.error.age");
        }
        OutcomeCode outcome = code(OutcomeCode.class, form.value("uitkomst"));
        if (outcome == null) {
            form.reject("uitkomst", "casework.error.outcome");
        }
        List<CodedProvision> provisions = codedProvisions(outcome);
        if (form.hasProblems() || asker == null || age == null || residence == null) {
            return Optional.empty();
        }
        Optional<Place> place = rights.place(form.value("gemeente"));
        return Optional.of(new Coding(
                asker,
                age,
                residence,
                theme,
                allKnown(rights.themes(), form.values("themas")),
                situations,
                allKnown(rights.bodies(), form.values("instanties")),
                place.map(Place::municipality).orElse(null),
                place.map(Place::province).orElse(null),
                provisions,
                outcome));
    }

    private List<CodedProvision> codedProvisions(@Nullable OutcomeCode whole) {
        List<CodedProvision> coded = new ArrayList<>();
        List<ProvisionCode> chosen = provisions();
        for (ProvisionCode code : chosen) {
            Finding finding = code(Finding.class, form.value("bevinding-" + code));
            OutcomeCode outcome = code(OutcomeCode.class, form.value("uitkomst-" + code));
            if (finding == null) {
                form.reject("bevinding-" + code, "casework.error.finding", code.value());
            } else if (outcome == null) {
                form.reject("uitkomst-" + code, "casework.error.right.outcome", code.value());
            } else {
                coded.add(new CodedProvision(code, finding, outcome));
            }
        }
        if (chosen.isEmpty() && whole != OutcomeCode.WITHDRAWN) {
            form.reject("recht", "casework.error.rights");
        }
        return coded;
    }

    private static boolean matters(@Nullable String theme, List<String> situations) {
        return (theme != null && RESIDENCE_MATTERS.contains(theme))
                || situations.stream().anyMatch(RESIDENCE_MATTERS::contains);
    }

    private static Optional<ProvisionCode> provision(String text) {
        try {
            return Optional.of(new ProvisionCode(text));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private static @Nullable String known(List<Term> list, String code) {
        return list.stream().anyMatch(term -> term.code().equals(code)) ? code : null;
    }

    private static List<String> allKnown(List<Term> list, List<String> codes) {
        return list.stream().map(Term::code).filter(codes::contains).toList();
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
