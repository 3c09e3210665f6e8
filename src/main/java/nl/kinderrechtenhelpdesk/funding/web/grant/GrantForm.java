package nl.kinderrechtenhelpdesk.funding.web.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.funding.Grant.Status;
import nl.kinderrechtenhelpdesk.funding.GrantFile;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Altered;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Basis;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Report;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Terms;
import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/** The fields of a grant. Those of its conditions are called as in the address of the dashboard. */
final class GrantForm {

    /** What was typed, without its problems. */
    record Typed(Terms terms, List<LocalDate> reports) {}

    private static final int HEAVIEST = 9;
    private static final int WHOLE = 10_000;
    private static final String YES = "ja";
    private static final String RESTRICTED = "geoormerkt";
    private static final List<String> FIELDS = List.of(
            "fonds",
            "kenmerk",
            "bedrag",
            "van",
            "tot",
            "geld",
            "status",
            "grondslag",
            "prijs",
            "tarief",
            "aandeel",
            "werk",
            "minstens",
            "hoogstens",
            "gewicht",
            "verslagen");

    private GrantForm() {}

    /** Facets by which a grant may set conditions: those that figures count by. */
    static List<FacetEntry> facets(Codebook codebook) {
        return codebook.facets().stream()
                .filter(entry -> entry.inFigures() && entry.inFacts() && !entry.months())
                .toList();
    }

    static Form begun() {
        return Form.empty().with("gewicht", 1).with("geld", RESTRICTED).with("status", Status.ASKED);
    }

    static Form of(GrantFile grant, Codebook codebook) {
        Terms terms = grant.terms();
        Form form = Form.empty()
                .with("fonds", terms.fund())
                .with("kenmerk", terms.reference())
                .with("bedrag", Amounts.plain(terms.cents()))
                .with("geld", terms.restricted() ? RESTRICTED : "vrij")
                .with("status", terms.status())
                .with("grondslag", terms.basis())
                .with("prijs", terms.basis() == Basis.CASE ? Amounts.plain(terms.rateCents()) : null)
                .with("tarief", terms.basis() == Basis.HOUR ? Amounts.plain(terms.rateCents()) : null)
                .with("aandeel", terms.basis() == Basis.SHARE ? Amounts.plain(terms.share()) : null)
                .with("werk", terms.systemic() ? YES : null)
                .with("minstens", terms.least())
                .with("hoogstens", terms.most())
                .with("gewicht", terms.weight())
                .with(
                        "verslagen",
                        grant.reports().stream()
                                .filter(report -> report.doneOn() == null)
                                .map(Report::dueOn)
                                .map(GrantForm::typed)
                                .collect(Collectors.joining("\n")))
                .with(GrantFields.VERSION, grant.version());
        GrantFields.with(form, "van", terms.from());
        GrantFields.with(form, "tot", terms.until());
        facets(codebook)
                .forEach(entry -> form.withAll(entry.address(), terms.codes().all(entry.facet())));
        return form;
    }

    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
    }

    /** What was typed, or empty with the problems written on the form. */
    static Optional<Typed> read(Form form, Codebook codebook, Set<UUID> funds) {
        UUID fund = fund(form, funds);
        String reference = reference(form);
        long cents = GrantFields.cents(form, "bedrag");
        LocalDate from = GrantFields.day(form, "van");
        LocalDate until = until(form, from);
        Basis basis = GrantFields.chosen(form, "grondslag", Basis.values());
        Status status = GrantFields.chosen(form, "status", Status.values());
        boolean systemic = form.has("werk", YES);
        if (systemic && basis == Basis.CASE) {
            form.reject("werk", "funding.grant.problem.werk");
        }
        Quota quota = quota(form);
        long rate = rate(form, basis);
        long share = share(form, basis);
        List<LocalDate> reports = GrantFields.days(form, "verslagen");
        Codes codes = conditions(form, codebook);
        if (form.hasProblems() || basis == null || status == null) {
            return Optional.empty();
        }
        Terms terms = new Terms(
                fund,
                reference,
                cents,
                from,
                until,
                codes,
                basis,
                rate,
                (int) share,
                systemic,
                quota.least(),
                quota.most(),
                quota.weight(),
                form.has("geld", RESTRICTED),
                status);
        return Optional.of(new Typed(terms, reports));
    }

    private static String reference(Form form) {
        String reference = GrantFields.required(form, "kenmerk").toUpperCase(Locale.ROOT);
        if (!reference.isEmpty() && !reference.matches("[A-Z0-9][A-Z0-9./-]{0,29}")) {
            form.reject("kenmerk", "funding.grant.problem.kenmerk.form");
        }
        return reference;
    }

    private static long rate(Form form, @Nullable Basis basis) {
        return basis == Basis.CASE
                ? GrantFields.cents(form, "prijs")
                : basis == Basis.HOUR ? GrantFields.cents(form, "tarief") : 0;
    }

    private static long share(Form form, @Nullable Basis basis) {
        long share = basis == Basis.SHARE ? GrantFields.cents(form, "aandeel") : 0;
        if (share > WHOLE) {
            form.reject("aandeel", "funding.grant.problem.aandeel");
        }
        return share;
    }

    private record Quota(@Nullable Integer least, @Nullable Integer most, int weight) {}

    private static Quota quota(Form form) {
        Integer least = GrantFields.number(form, "minstens");
        Integer most = GrantFields.number(form, "hoogstens");
        if (least != null && most != null && most < least) {
            form.reject("hoogstens", "funding.grant.problem.quota");
        }
        Integer weight = GrantFields.number(form, "gewicht");
        if (weight != null && weight > HEAVIEST) {
            form.reject("gewicht", "funding.grant.problem.gewicht");
        }
        return new Quota(least, most, weight == null ? 1 : weight);
    }

    private static LocalDate until(Form form, LocalDate from) {
        LocalDate until = GrantFields.day(form, "tot");
        if (!form.hasProblems() && until.isBefore(from)) {
            form.reject("tot", "funding.grant.problem.period");
        }
        return until;
    }

    private static UUID fund(Form form, Set<UUID> funds) {
        return funds.stream()
                .filter(id -> id.toString().equals(form.value("fonds")))
                .findFirst()
                .orElseGet(() -> {
                    form.reject("fonds", "funding.grant.problem.fonds");
                    return new UUID(0, 0);
                });
    }

    private static Codes conditions(Form form, Codebook codebook) {
        Codes codes = Codes.NONE;
        for (FacetEntry entry : facets(codebook)) {
            codes = codes.with(
                    entry.facet(),
                    form.values(entry.address()).stream()
                            .filter(code -> codebook.knows(entry.facet(), code))
                            .toList());
        }
        return codes;
    }

    /** What differs between two states of the form, field by field. */
    static List<Altered> altered(Form before, Form after, Codebook codebook) {
        List<Altered> altered = new ArrayList<>();
        Stream.concat(FIELDS.stream(), facets(codebook).stream().map(FacetEntry::address))
                .forEach(field -> {
                    String was = GrantFields.shown(before, field);
                    String is = GrantFields.shown(after, field);
                    if (!was.equals(is)) {
                        altered.add(new Altered(field, was, is));
                    }
                });
        return altered;
    }
}
