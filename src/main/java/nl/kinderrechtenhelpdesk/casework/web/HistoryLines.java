package nl.kinderrechtenhelpdesk.casework.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseFlag;
import nl.kinderrechtenhelpdesk.casework.CasePast;
import nl.kinderrechtenhelpdesk.casework.CaseStep;
import nl.kinderrechtenhelpdesk.casework.Referrals;
import nl.kinderrechtenhelpdesk.casework.Urgency;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The history of a case in words: moves, danger, promises, that it is one of many, wishes to take it up again and earlier closings. */
@Component
class HistoryLines {

    private final Colleagues colleagues;
    private final Codebook codebook;
    private final Referrals referrals;

    HistoryLines(Colleagues colleagues, Codebook codebook, Referrals referrals) {
        this.colleagues = colleagues;
        this.codebook = codebook;
        this.referrals = referrals;
    }

    /** Oldest first. Of an erased case only the moves remain. */
    List<CasePageView.Line> of(CaseFile file, CasePast past, Screen s) {
        Function<@Nullable StaffId, @Nullable String> names = colleagues::name;
        List<CasePageView.Line> lines = new ArrayList<>();
        lines.add(new CasePageView.Line(
                s.t("casework.done.received"), null, file.dates().received(), null));
        for (CaseStep step : past.steps()) {
            lines.add(new CasePageView.Line(
                    s.t("casework.done." + step.move()), names.apply(step.by()), step.at(), null));
        }
        past.urgencies().forEach(urgency -> urgency(lines, urgency, names, s));
        for (CasePast.Promise promise : past.promises()) {
            lines.add(new CasePageView.Line(
                    s.t("casework.done.promised", s.date(promise.on())),
                    names.apply(promise.by()),
                    promise.madeAt(),
                    null));
        }
        for (CasePast.AskedAgain asked : past.askedAgain()) {
            String why = s.t("casework.again.why." + asked.why());
            lines.add(new CasePageView.Line(s.t("casework.done.again", why), null, asked.at(), null));
            if (asked.settledAt() != null && Boolean.FALSE.equals(asked.takenUp())) {
                lines.add(new CasePageView.Line(
                        s.t("casework.done.again.left"), names.apply(asked.by()), asked.settledAt(), null));
            }
        }
        past.flags().forEach(flag -> flag(lines, flag, names, s));
        for (CasePast.EarlierCoding coding : past.earlierCodings()) {
            lines.add(new CasePageView.Line(earlier(coding, s), null, coding.closedAt(), null));
        }
        lines.sort(Comparator.comparing(CasePageView.Line::at));
        return lines;
    }

    /** The last referral of the case and what became of it. */
    CasePageView.@Nullable Following following(CaseId id, Screen s) {
        List<Referrals.Referral> all = referrals.of(id);
        if (all.isEmpty()) {
            return null;
        }
        List<CasePageView.Line> steps = all.getLast().steps().stream()
                .map(step -> new CasePageView.Line(
                        s.t("casework.referral.state." + step.state())
                                + (step.reason() == null
                                        ? ""
                                        : ": " + s.t("casework.referral.reason." + step.reason())),
                        colleagues.name(step.by()),
                        step.at(),
                        null))
                .toList();
        return new CasePageView.Following(
                all.getLast(),
                steps,
                Named.options(s, "casework.referral.state.", Referrals.State.values()),
                Named.options(s, "casework.referral.reason.", Referrals.Reason.values()));
    }

    private static void flag(
            List<CasePageView.Line> lines,
            CaseFlag flag,
            Function<@Nullable StaffId, @Nullable String> names,
            Screen s) {
        String words = s.t(flag.problem() == null ? "casework.done.flagged" : "casework.done.belongs");
        lines.add(new CasePageView.Line(words, names.apply(flag.by()), flag.at(), flag.sentence()));
        if (flag.withdrawnAt() != null) {
            lines.add(new CasePageView.Line(s.t("casework.done.unflagged"), null, flag.withdrawnAt(), null));
        }
    }

    private static void urgency(
            List<CasePageView.Line> lines,
            Urgency urgency,
            Function<@Nullable StaffId, @Nullable String> names,
            Screen s) {
        String kinds = EnumSet.copyOf(urgency.kinds()).stream()
                .map((DangerKind kind) -> s.t("casework.danger." + kind))
                .collect(Collectors.joining(", "));
        lines.add(new CasePageView.Line(
                s.t("casework.done.urgent", kinds, s.t("casework.urgent.from." + urgency.source())),
                names.apply(urgency.setBy()),
                urgency.setAt(),
                urgency.why()));
        Urgency.Cleared cleared = urgency.cleared();
        if (cleared != null) {
            lines.add(new CasePageView.Line(
                    s.t("casework.done.urgent.cleared", kinds),
                    names.apply(cleared.by()),
                    cleared.at(),
                    cleared.reason()));
        }
    }

    private String earlier(CasePast.EarlierCoding coding, Screen s) {
        String rights = coding.coding().provisions().stream()
                .map(right -> codebook.label(Facet.PROVISION, right.code().value(), s.language()) + ": "
                        + s.t("rights.finding." + right.finding()) + ", " + s.t("rights.outcome." + right.outcome()))
                .collect(Collectors.joining("; "));
        String outcome = coding.coding().codes().one(Facet.OUTCOME);
        return s.t(
                "casework.done.coded",
                outcome == null ? "" : codebook.label(Facet.OUTCOME, outcome, s.language()),
                rights);
    }
}
