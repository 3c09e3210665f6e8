package nl.kinderrechtenhelpdesk.casework.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseTerm;
import nl.kinderrechtenhelpdesk.casework.CaseTerms;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.terms.DecisionKind;
import nl.kinderrechtenhelpdesk.terms.LegalTerm;
import nl.kinderrechtenhelpdesk.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The terms of cases in the reader's words. */
@Component
class TermWords {

    private final CaseTerms caseTerms;
    private final Terms terms;
    private final Colleagues colleagues;
    private final InstantSource clock;

    TermWords(CaseTerms caseTerms, Terms terms, Colleagues colleagues, InstantSource clock) {
        this.caseTerms = caseTerms;
        this.terms = terms;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** For the facts of the case: what is open, and why somebody has to look. */
    List<TermsView.Fact> facts(CaseFile file, Screen s) {
        List<TermsView.Fact> facts = new ArrayList<>();
        String watch = watch(file, s);
        if (watch != null) {
            facts.add(new TermsView.Fact(watch, "late"));
        }
        caseTerms.of(file.summary().id()).stream()
                .filter(term -> term.open() && !term.unknown())
                .forEach(term -> facts.add(new TermsView.Fact(end(term, s) + ": " + title(term, s), css(term))));
        return facts;
    }

    @Nullable
    String watch(CaseFile file, Screen s) {
        String key =
                switch (file.summary().termWatch()) {
                    case NONE -> null;
                    case KIND_UNKNOWN -> "casework.term.unknown";
                    case SHORT_POSSIBLE -> "casework.term.short";
                };
        if (key == null) {
            return null;
        }
        LocalDate decision = file.dates().decision();
        return s.t(key) + (decision == null ? "" : " " + s.t("casework.term.decision", s.date(decision)));
    }

    List<TermsView.Row> rows(List<CaseTerm> all, Screen s) {
        return all.stream()
                .map(term -> new TermsView.Row(
                        term.id(),
                        term.version(),
                        term.open(),
                        title(term, s),
                        end(term, s),
                        css(term),
                        s.t("casework.term.standing." + term.standing()),
                        because(term, s),
                        reckoned(term.kind(), term.from(), s).orElse(null),
                        term.note(),
                        term.changes().stream().map(change -> change(change, s)).toList()))
                .toList();
    }

    private static String because(CaseTerm term, Screen s) {
        LocalDate from = term.from();
        String evidence = s.t("casework.term.evidence." + term.evidence());
        String begun = from == null ? evidence : s.t("casework.term.from.because", s.date(from), evidence);
        return term.ownEnd() != null && term.reckonedEnd() != null
                ? begun + " " + s.t("casework.term.own", s.date(term.reckonedEnd()))
                : begun;
    }

    private String change(CaseTerm.Change change, Screen s) {
        String what = s.t("casework.term.change." + change.what());
        LocalDate end = change.end();
        String name = change.by() == null ? s.t("casework.term.by.asker") : colleagues.name(change.by());
        return s.dateTime(change.at()) + ": " + what
                + (change.kind() == null ? "" : " " + s.t("terms.kind." + change.kind()))
                + (end == null ? "" : ", " + s.date(end)) + ", " + name;
    }

    private String title(CaseTerm term, Screen s) {
        if (term.event() != null) {
            return s.t("intake.upcoming." + term.event());
        }
        String kind = term.kind();
        if (kind == null) {
            boolean nothing = term.from() == null && term.ownEnd() == null;
            return s.t(
                    nothing
                            ? "casework.term.nothing"
                            : term.unknown() ? "casework.term.unknown" : "casework.term.other");
        }
        return s.t("terms.kind." + kind) + (verified(kind) ? "" : " (" + s.t("terms.unverified") + ")");
    }

    private boolean verified(String kind) {
        return terms.kind(kind).map(DecisionKind::verified).orElse(false);
    }

    private static String end(CaseTerm term, Screen s) {
        LocalDate end = term.end();
        return end == null ? s.t("casework.term.noend") : s.date(end);
    }

    private @Nullable String css(CaseTerm term) {
        return term.open() ? CaseRowFactory.standing(term.end(), Zone.today(clock)) : null;
    }

    /** What the law gives for this kind from this day; empty without a kind. */
    Optional<TermsView.Reckoned> reckoned(@Nullable String code, @Nullable LocalDate from, Screen s) {
        if (code == null) {
            return Optional.empty();
        }
        return terms.kind(code).map(kind -> {
            LegalTerm term = from == null ? null : terms.reckon(kind, from).orElse(null);
            return new TermsView.Reckoned(
                    s.t("terms.kind." + kind.code()) + ": " + length(kind, s),
                    term == null ? null : s.dayAndDate(term.end()),
                    term == null ? List.of() : grounds(term, s),
                    kind.article(),
                    kind.source().equals("-") ? s.t("casework.term.nosource") : kind.source(),
                    kind.verified(),
                    s.t("terms.note." + kind.code()));
        });
    }

    private static List<String> grounds(LegalTerm term, Screen s) {
        List<String> grounds = new ArrayList<>();
        grounds.add(s.t("terms.ground." + term.ground(), s.date(term.rawEnd())));
        if (!term.decreeKnown()) {
            grounds.add(s.t("terms.nodecree", String.valueOf(term.end().getYear())));
        }
        return grounds;
    }

    private static String length(DecisionKind kind, Screen s) {
        Integer length = kind.length();
        return length == null || kind.unit() == null
                ? s.t("terms.length.none")
                : s.t("terms.length." + kind.unit(), length) + ", " + s.t("casework.term.counts") + " "
                        + s.t("terms.from." + kind.runsFrom());
    }

    /** The kinds of decision, those of the authorities in the case first. */
    List<Option> kinds(Collection<String> bodies, Screen s) {
        return Stream.concat(
                        terms.kinds().stream().filter(kind -> fits(kind, bodies)),
                        terms.kinds().stream().filter(kind -> !fits(kind, bodies)))
                .map(kind -> Option.of(
                        kind.code(),
                        s.t("terms.kind." + kind.code())
                                + (kind.verified() ? "" : " (" + s.t("terms.unverified") + ")")))
                .toList();
    }

    private static boolean fits(DecisionKind kind, Collection<String> bodies) {
        return kind.bodies().stream().anyMatch(bodies::contains);
    }

    boolean knows(String kind) {
        return terms.kind(kind).isPresent();
    }

    boolean hasTerm(String kind) {
        return terms.kind(kind).map(DecisionKind::hasTerm).orElse(false);
    }
}
