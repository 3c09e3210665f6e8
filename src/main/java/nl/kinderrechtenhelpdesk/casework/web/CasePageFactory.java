package nl.kinderrechtenhelpdesk.casework.web;

import gg.jte.Content;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseFlag;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CasePanel;
import nl.kinderrechtenhelpdesk.casework.CasePast;
import nl.kinderrechtenhelpdesk.casework.CasePermissions;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Choice;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MovePage;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the parts of the page of a case. */
@Component
class CasePageFactory {

    private final CaseHandling handling;
    private final CodedWords words;
    private final Colleagues colleagues;
    private final Contributed contributed;
    private final TermWords terms;
    private final InstantSource clock;

    CasePageFactory(
            CaseHandling handling,
            CodedWords words,
            Colleagues colleagues,
            Contributed contributed,
            TermWords terms,
            InstantSource clock) {
        this.handling = handling;
        this.words = words;
        this.colleagues = colleagues;
        this.contributed = contributed;
        this.terms = terms;
        this.clock = clock;
    }

    /** What other modules add to the page. */
    @Component
    static class Contributed {

        private final ObjectProvider<CasePanel> panels;
        private final ObjectProvider<MovePage> pages;
        private volatile @Nullable All all;

        private record All(List<CasePanel> panels, List<MovePage> pages) {}

        Contributed(ObjectProvider<CasePanel> panels, ObjectProvider<MovePage> pages) {
            this.panels = panels;
            this.pages = pages;
        }

        List<CasePanel> panels() {
            return all().panels();
        }

        /** Looked up at the first page of a case. */
        private All all() {
            All known = all;
            if (known == null) {
                known = new All(
                        panels.stream()
                                .sorted(Comparator.comparingInt(CasePanel::order))
                                .toList(),
                        pages.stream().toList());
                all = known;
            }
            return known;
        }

        Optional<String> page(Move move) {
            return all().pages().stream()
                    .filter(page -> page.move() == move)
                    .map(MovePage::path)
                    .findFirst();
        }
    }

    CasePageView.Facts facts(CaseFile file, Screen s) {
        return new CasePageView.Facts(
                colleagues.name(file.summary().handler()),
                words.coded(file.coding().codes(), s.language()),
                terms.facts(file, s),
                file.summary().late(Zone.today(clock)));
    }

    /** A move with a page of its own is offered as long as the status allows it: what is missing can be mended there. */
    List<CasePageView.Next> next(List<Choice> choices) {
        List<CasePageView.Next> next = new ArrayList<>();
        for (Choice choice : choices) {
            String page = contributed.page(choice.move()).orElse(null);
            if (page != null || (choice.possible() && byButton(choice.move()))) {
                next.add(new CasePageView.Next(choice.move(), page, next.isEmpty()));
            }
        }
        return next;
    }

    private static boolean byButton(Move move) {
        return TriageController.BY_BUTTON.contains(move);
    }

    List<Content> panels(CaseFile file, Screen s, SignedIn who) {
        return contributed.panels().stream()
                .map(panel -> panel.render(s, file.summary(), who))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What was said in a case, to read only. */
    List<Content> said(CaseFile file, Screen s, SignedIn who) {
        return contributed.panels().stream()
                .map(panel -> panel.said(s, file.summary(), who))
                .filter(Objects::nonNull)
                .toList();
    }

    List<CasePageView.Left> handovers(CaseFile file) {
        return handling.handovers(file.summary().id()).stream()
                .map(handover -> new CasePageView.Left(
                        handover.move(),
                        handover.text(),
                        String.valueOf(colleagues.name(handover.by())),
                        handover.at()))
                .toList();
    }

    List<CasePageView.Flagged> flags(CasePast past, SignedIn who) {
        return past.flags().stream()
                .filter(CaseFlag::stands)
                .map(flag -> new CasePageView.Flagged(
                        flag.id(),
                        flag.sentence(),
                        flag.problem(),
                        String.valueOf(colleagues.name(flag.by())),
                        flag.at(),
                        flag.standsBy(who.id())))
                .toList();
    }

    CasePageView.Desk desk(CaseSummary summary, SignedIn who, Screen s, Map<String, Redacted<String>> unsent) {
        LocalDate followUp = summary.followUpOn();
        Form form = Form.empty().with("behandelaar", summary.handler());
        LocalDate shown = followUp == null ? Zone.today(clock).plusWeeks(6) : followUp;
        form.with("opvolgen-day", shown.getDayOfMonth())
                .with("opvolgen-month", shown.getMonthValue())
                .with("opvolgen-year", shown.getYear());
        unsent.forEach((field, text) -> {
            boolean several = field.equals(KeepsUnsent.KINDS);
            form.withAll(field, several ? text.reveal().lines().toList() : List.of(text.reveal()));
        });
        return new CasePageView.Desk(
                CasePermissions.mayAssign(who, summary.handler(), who.id()),
                CasePermissions.maySeeWhoLooked(who, summary.handler()),
                colleagues.options(),
                kinds(s),
                form,
                followUp,
                shown.getDayOfMonth() + "-" + shown.getMonthValue() + "-" + shown.getYear(),
                unsent.keySet());
    }

    static List<Option> kinds(Screen s) {
        return Stream.of(DangerKind.values())
                .map(kind -> Option.of(kind.name(), s.t("casework.danger." + kind.name())))
                .toList();
    }
}
