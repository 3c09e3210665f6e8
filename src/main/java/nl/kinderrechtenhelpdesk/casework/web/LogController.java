package nl.kinderrechtenhelpdesk.casework.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.CasePermissions;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.HandledBy;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditBook;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked: in one case for its handler and the coordinator, and all of the audit trail for the coordinator. Never content. */
@Controller
@OpenTo(Role.COORDINATOR)
class LogController {

    static final String ALL = "/medewerkers/logboek";

    private static final int ROWS = 100;
    private static final Set<AuditAction> READ = EnumSet.of(
            AuditAction.CASE_READ,
            AuditAction.FILE_READ,
            AuditAction.CASE_SEARCHED,
            AuditAction.SUPPORT_READ,
            AuditAction.BANK_READ,
            AuditAction.FIGURES_TAKEN);
    private static final Set<AuditAction> REFUSED =
            EnumSet.of(AuditAction.ACCESS_REFUSED, AuditAction.SIGN_IN_FAILED, AuditAction.ASKER_CODE_WRONG);
    private static final Set<AuditAction> ACCOUNTS = EnumSet.of(
            AuditAction.STAFF_CHANGED,
            AuditAction.STAFF_ACTED,
            AuditAction.SETTINGS_CHANGED,
            AuditAction.PROBLEM_CHANGED,
            AuditAction.FIGURES_PUBLISHED,
            AuditAction.EARLIER_YEARS_CHANGED,
            AuditAction.SUPPORT_CHANGED,
            AuditAction.BOOKS_CHANGED,
            AuditAction.HEADS_BEGUN,
            AuditAction.TRAIL_RESTORED);
    private static final Map<String, Set<AuditAction>> KINDS =
            Map.of("gelezen", READ, "geweigerd", REFUSED, "accounts", ACCOUNTS);

    private final AuditBook book;
    private final LogLines lines;
    private final HandledBy handled;
    private final OpenedCase opened;
    private final Colleagues colleagues;
    private final InstantSource clock;

    LogController(
            AuditBook book,
            LogLines lines,
            HandledBy handled,
            OpenedCase opened,
            Colleagues colleagues,
            InstantSource clock) {
        this.book = book;
        this.lines = lines;
        this.handled = handled;
        this.opened = opened;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @GetMapping("/medewerkers/zaken/{id}/wie-keek")
    @OpenTo({Role.LAWYER, Role.COORDINATOR})
    String ofCase(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam(name = "pagina", defaultValue = "1") String page,
            Model model) {
        CaseSummary summary = opened.file(id).summary();
        if (!CasePermissions.maySeeWhoLooked(who, summary.handler())) {
            throw new AccessDeniedException("only who handles the case and the coordinator see who looked");
        }
        AuditBook.Filter filter = new AuditBook.Filter(null, Set.of(), summary.id(), Instant.EPOCH, until());
        return view(s, summary, Form.empty(), filter, page, OpenedCase.path(summary.id()) + "/wie-keek?", model);
    }

    @GetMapping(ALL)
    String all(
            @ModelAttribute("s") Screen s,
            @RequestParam(name = "wie", defaultValue = "") String who,
            @RequestParam(name = "soort", defaultValue = "") String kind,
            @RequestParam(name = "maand", defaultValue = "") String month,
            @RequestParam(name = "pagina", defaultValue = "1") String page,
            Model model) {
        YearMonth in = monthOf(month);
        StaffId staff = colleagues.everybody().stream()
                .map(Option::value)
                .filter(who::equals)
                .findFirst()
                .map(StaffId::of)
                .orElse(null);
        String known = KINDS.containsKey(kind) ? kind : "";
        Form form = Form.empty()
                .with("wie", staff == null ? "" : who)
                .with("soort", known)
                .with("maand", in.toString());
        AuditBook.Filter filter = new AuditBook.Filter(
                staff, KINDS.getOrDefault(known, Set.of()), null, start(in), start(in.plusMonths(1)));
        String here = ALL + "?wie=" + form.value("wie") + "&soort=" + known + "&maand=" + in + "&";
        return view(s, null, form, filter, page, here, model);
    }

    @GetMapping(ALL + "/andermans-zaken")
    String others(@RequestParam(name = "maand", defaultValue = "") String month, Model model) {
        YearMonth in = monthOf(month);
        Map<UUID, HandledBy.Handled> byReference = new HashMap<>();
        handled.all().forEach(one -> byReference.put(book.reference(one.id()), one));
        List<LogView.Other> found = book.readings(start(in), start(in.plusMonths(1))).stream()
                .flatMap(reading -> Stream.ofNullable(byReference.get(reading.reference()))
                        .filter(one -> !one.handler().equals(reading.staff()))
                        .map(one -> other(reading, one)))
                .toList();
        model.addAttribute("view", new LogView.Others(Form.empty().with("maand", in.toString()), in.toString(), found));
        return "casework/log_others";
    }

    private LogView.Other other(AuditBook.Readings reading, HandledBy.Handled one) {
        return new LogView.Other(
                String.valueOf(colleagues.name(reading.staff())),
                one.number(),
                OpenedCase.path(one.id()) + "/wie-keek",
                String.valueOf(colleagues.name(one.handler())),
                reading.times(),
                reading.last());
    }

    private String view(
            Screen s,
            @Nullable CaseSummary of,
            Form form,
            AuditBook.Filter filter,
            String page,
            String here,
            Model model) {
        PageOf<AuditBook.Line> found = book.page(filter, new Paging(numberOf(page), ROWS));
        int number = found.paging().number();
        model.addAttribute(
                "view",
                new LogView(
                        of,
                        form,
                        of == null ? colleagues.everybody() : List.of(),
                        KINDS.keySet().stream()
                                .sorted()
                                .map(kind -> Option.of(kind, s.t("casework.log.kind." + kind)))
                                .toList(),
                        found.items().stream().map(line -> lines.of(line, s)).toList(),
                        found.total(),
                        new WorklistView.Pages(
                                number,
                                found.pages(),
                                number > 1 ? here + "pagina=" + Math.min(number - 1, found.pages()) : null,
                                number < found.pages() ? here + "pagina=" + (number + 1) : null)));
        return "casework/log";
    }

    private Instant until() {
        return clock.instant().plus(Duration.ofDays(1));
    }

    private YearMonth monthOf(String text) {
        try {
            return text.isEmpty() ? YearMonth.from(Zone.today(clock)) : YearMonth.parse(text);
        } catch (DateTimeParseException notAMonth) {
            return YearMonth.from(Zone.today(clock));
        }
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(Zone.AMSTERDAM).toInstant();
    }

    private static int numberOf(String text) {
        return text.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(text) : 1;
    }
}
