package nl.kinderrechtenhelpdesk.casework.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CasePast;
import nl.kinderrechtenhelpdesk.casework.CaseStep;
import nl.kinderrechtenhelpdesk.casework.Urgency;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.stereotype.Component;

/** The history of a case in words: moves, danger, promises, wishes to take it up again and earlier closings. */
@Component
class HistoryLines {

    private final Colleagues colleagues;
    private final CaseCodes codes;

    HistoryLines(Colleagues colleagues, CaseCodes codes) {
        this.colleagues = colleagues;
        this.codes = codes;
    }

    /** Oldest first. Of an erased case only the moves remain. */
    List<CasePageView.Line> of(CaseFile file, CasePast past, Screen s) {
        List<CasePageView.Line> lines = new ArrayList<>();
        lines.add(new CasePageView.Line(
                s.t("casework.done.received"), null, file.dates().received(), null));
        for (CaseStep step : past.steps()) {
            lines.add(new CasePageView.Line(
                    s.t("casework.done." + step.move()), colleagues.name(step.by()), step.at(), null));
        }
        past.urgencies().forEach(urgency -> urgency(lines, urgency, s));
        for (CasePast.Promise promise : past.promises()) {
            lines.add(new CasePageView.Line(
                    s.t("casework.done.promised", s.date(promise.on())),
                    colleagues.name(promise.by()),
                    promise.madeAt(),
                    null));
        }
        for (CasePast.AskedAgain asked : past.askedAgain()) {
            String why = s.t("casework.again.why." + asked.why());
            lines.add(new CasePageView.Line(s.t("casework.done.again", why), null, asked.at(), null));
            if (asked.settledAt() != null && Boolean.FALSE.equals(asked.takenUp())) {
                lines.add(new CasePageView.Line(
                        s.t("casework.done.again.left"), colleagues.name(asked.by()), asked.settledAt(), null));
            }
        }
        for (CasePast.EarlierCoding coding : past.earlierCodings()) {
            lines.add(new CasePageView.Line(earlier(coding, s), null, coding.closedAt(), null));
        }
        lines.sort(Comparator.comparing(CasePageView.Line::at));
        return lines;
    }

    private void urgency(List<CasePageView.Line> lines, Urgency urgency, Screen s) {
        String kinds = EnumSet.copyOf(urgency.kinds()).stream()
                .map((DangerKind kind) -> s.t("casework.danger." + kind))
                .collect(Collectors.joining(", "));
        lines.add(new CasePageView.Line(
                s.t("casework.done.urgent", kinds, s.t("casework.urgent.from." + urgency.source())),
                colleagues.name(urgency.setBy()),
                urgency.setAt(),
                urgency.why()));
        Urgency.Cleared cleared = urgency.cleared();
        if (cleared != null) {
            lines.add(new CasePageView.Line(
                    s.t("casework.done.urgent.cleared", kinds),
                    colleagues.name(cleared.by()),
                    cleared.at(),
                    cleared.reason()));
        }
    }

    private String earlier(CasePast.EarlierCoding coding, Screen s) {
        String rights = coding.provisions().stream()
                .map(right -> codes.provision(right.code(), s) + ": " + s.t("rights.finding." + right.finding()) + ", "
                        + s.t("rights.outcome." + right.outcome()))
                .collect(Collectors.joining("; "));
        return s.t("casework.done.coded", s.t("rights.outcome." + coding.outcome()), rights);
    }
}
