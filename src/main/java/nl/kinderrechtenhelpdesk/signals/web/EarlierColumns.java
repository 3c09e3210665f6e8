package nl.kinderrechtenhelpdesk.signals.web;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.EarlierMapping;
import nl.kinderrechtenhelpdesk.signals.EarlierSheet;
import nl.kinderrechtenhelpdesk.signals.EarlierTarget;
import nl.kinderrechtenhelpdesk.signals.EarlierTrial;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form in which each column of a spreadsheet is told what it says; and how the trial is told. */
@Component
class EarlierColumns {

    private static final String COLUMN = "kolom-";
    private static final String MONTH = "maand";
    private static final int EXAMPLES = 3;
    private static final int PROBLEMS_SHOWN = 100;
    private static final List<EarlierTarget> DATES =
            List.of(EarlierTarget.RECEIVED, EarlierTarget.CLOSED, EarlierTarget.CASES);

    private final Codebook codebook;
    private final InstantSource clock;

    EarlierColumns(Codebook codebook, InstantSource clock) {
        this.codebook = codebook;
        this.clock = clock;
    }

    Form form(Draft draft) {
        Form form = Form.empty().with(MONTH, draft.mapping().month());
        for (int column = 0; column < draft.mapping().columns().size(); column++) {
            form.with(COLUMN + column, draft.mapping().columns().get(column).name());
        }
        return form;
    }

    /** The mapping of a draft as it was typed; what is wrong with it is in the form. */
    EarlierMapping read(Form form, Draft draft) {
        List<EarlierTarget> targets = new ArrayList<>();
        Set<EarlierTarget> once = new HashSet<>();
        Set<String> known = targets().stream().map(EarlierTarget::name).collect(Collectors.toSet());
        List<EarlierSheet.Column> columns = draft.sheet().columns();
        for (int column = 0; column < columns.size(); column++) {
            String field = COLUMN + column;
            String typed = form.value(field);
            EarlierTarget target = known.contains(typed) ? new EarlierTarget(typed) : EarlierTarget.NOTHING;
            EarlierSheet.@Nullable Personal personal = columns.get(column).personal();
            if (personal != null && !target.equals(EarlierTarget.NOTHING)) {
                form.reject("", "signals.earlier.personal", columns.get(column).name());
            } else if (!severalColumns(target) && !once.add(target)) {
                form.reject(field, "signals.earlier.twice", columns.get(column).name());
            }
            targets.add(target);
        }
        @Nullable YearMonth month = month(form, targets.contains(EarlierTarget.RECEIVED));
        boolean counts = targets.contains(EarlierTarget.CASES);
        if (!counts && targets.stream().noneMatch(target -> target.facet().isPresent())) {
            form.reject("", "signals.earlier.nofacet");
        }
        return draft.mapping().with(targets, month);
    }

    /** The month of all rows: asked only when no column says it. */
    private @Nullable YearMonth month(Form form, boolean byColumn) {
        if (byColumn) {
            return null;
        }
        String typed = form.value(MONTH).strip();
        @Nullable YearMonth month = null;
        try {
            month = typed.matches("\\d{4}-\\d{2}") ? YearMonth.parse(typed) : null;
        } catch (DateTimeException noMonth) {
            // told below
        }
        LocalDate today = Zone.today(clock);
        if (month == null || month.isAfter(YearMonth.from(today)) || month.getYear() < 1990) {
            form.reject(MONTH, typed.isEmpty() ? "signals.earlier.nodate" : "signals.earlier.month.wrong");
        }
        return month;
    }

    /** Several columns may say this of one case. */
    private boolean severalColumns(EarlierTarget target) {
        return target.equals(EarlierTarget.NOTHING)
                || target.facet()
                        .map(facet -> facet.equals(Facet.PROVINCE)
                                || codebook.entry(facet).many())
                        .orElse(false);
    }

    private List<EarlierTarget> targets() {
        List<EarlierTarget> targets = new ArrayList<>(DATES);
        codebook.facets().stream()
                .filter(FacetEntry::inFacts)
                .map(entry -> EarlierTarget.of(entry.facet()))
                .forEach(targets::add);
        return targets;
    }

    EarlierView.Columns view(Screen s, Draft draft, Form form) {
        List<EarlierView.Column> shown = new ArrayList<>();
        List<EarlierView.Refused> refused = new ArrayList<>();
        List<EarlierSheet.Column> columns = draft.sheet().columns();
        for (int column = 0; column < columns.size(); column++) {
            EarlierSheet.Column one = columns.get(column);
            if (one.personal() == null) {
                shown.add(new EarlierView.Column(COLUMN + column, one.name(), examples(draft.sheet(), column)));
            } else {
                refused.add(new EarlierView.Refused(one.name(), "signals.earlier.personal." + one.personal()));
            }
        }
        return new EarlierView.Columns(
                EarlierDraftController.path(draft.id()),
                form,
                shown,
                refused,
                targets().stream()
                        .map(target -> Option.of(target.name(), label(s, target)))
                        .toList());
    }

    private String label(Screen s, EarlierTarget target) {
        return target.facet()
                .map(facet -> facet.equals(Facet.PROVINCE)
                        ? s.t("signals.earlier.target.province")
                        : codebook.title(facet, s.language()))
                .orElseGet(() -> s.t("signals.earlier.target." + target.name()));
    }

    private static String examples(EarlierSheet sheet, int column) {
        return sheet.cells(column).stream()
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(EXAMPLES)
                .collect(Collectors.joining(" · "));
    }

    EarlierView.Trial trial(Screen s, Draft draft, EarlierTrial trial, Form form) {
        return new EarlierView.Trial(
                EarlierDraftController.path(draft.id()),
                form,
                trial,
                trial.coded().entrySet().stream()
                        .map(coded ->
                                new EarlierView.Coded(codebook.title(coded.getKey(), s.language()), coded.getValue()))
                        .toList(),
                trial.problems().stream().limit(PROBLEMS_SHOWN).toList(),
                draft.takenBefore());
    }
}
