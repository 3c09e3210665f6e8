package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.CaseFilter;
import nl.kinderrechtenhelpdesk.casework.CaseLine;
import nl.kinderrechtenhelpdesk.casework.Worklist;
import nl.kinderrechtenhelpdesk.casework.Workload;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.CaseSearch;
import nl.kinderrechtenhelpdesk.staff.Staff;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of cases, read from the database in the order in which they need attention. */
@Service
class StoredWorklist implements Worklist {

    /** The number of a case as people type it and as it stands in the subject of an e-mail: its year and its place in that year. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)[\\h\\s#]*(?:(?:re|fw|fwd|zaak|case|nr)[\\h.:#]{0,5}){0,3}(?:KR[\\h\\p{Pd}]{0,3})?(\\d{4})[\\h\\p{Pd}/]{1,3}(\\d{1,6})[\\h\\s.,;:]*");

    /** The last part of a number, as colleagues call a case. */
    private static final Pattern SHORT_NUMBER = Pattern.compile("[\\h\\s#]*(\\d{1,6})[\\h\\s.,;:]*");

    private final ListStore store;
    private final CaseSearch search;
    private final Intake intake;
    private final AuditTrail audit;
    private final Staff staff;
    private final InstantSource clock;

    StoredWorklist(
            ListStore store, CaseSearch search, Intake intake, AuditTrail audit, Staff staff, InstantSource clock) {
        this.store = store;
        this.search = search;
        this.intake = intake;
        this.audit = audit;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    @Transactional
    public PageOf<CaseLine> page(CaseFilter filter, Paging paging, Actor by) {
        List<CaseLine> lines = withWords(store.lines(filter, paging));
        audit.recordSeen(by, AuditAction.CASES_LISTED, idsOf(lines));
        return new PageOf<>(lines, store.count(filter, Worklist.counted(paging)), paging);
    }

    @Override
    @Transactional
    public Found search(Redacted<String> words, CaseFilter filter, Paging paging, Actor by) {
        Found found = find(words, filter, paging);
        audit.recordSeen(by, AuditAction.CASE_SEARCHED, idsOf(found.lines()));
        return found;
    }

    private Found find(Redacted<String> words, CaseFilter filter, Paging paging) {
        Matcher number = NUMBER.matcher(words.reveal());
        if (number.matches()) {
            List<CaseLine> numbered = numbered(number.group(1), number.group(2));
            if (!numbered.isEmpty()) {
                return new Found(withWords(numbered), paging, numbered.size(), true, false, List.of());
            }
            // no case of ours, so it may be the number that an authority gave and that stands in the words of a case
        }
        int end = Math.min(FOUND, paging.offset() + paging.size());
        List<CaseId> called = idsOf(called(words));
        CaseSearch.Hits hits = search.find(
                words, end, filter.equals(CaseFilter.all()) ? CaseSearch.EVERY : some -> store.fitting(some, filter));
        List<CaseId> found =
                Stream.concat(called.stream(), hits.cases().stream()).distinct().toList();
        return new Found(
                withWords(
                        inOrder(found.stream().limit(end).skip(paging.offset()).toList())),
                paging,
                hits.total() + found.size() - hits.cases().size(),
                hits.whole(),
                hits.lacking(),
                hits.ignored());
    }

    private static List<CaseId> idsOf(List<CaseLine> lines) {
        return lines.stream().map(line -> line.summary().id()).toList();
    }

    private List<CaseLine> withWords(List<CaseLine> lines) {
        Map<CaseId, Redacted<String>> words = intake.words(idsOf(lines));
        return lines.stream()
                .map(line -> line.with(words.get(line.summary().id())))
                .toList();
    }

    private List<CaseLine> inOrder(List<CaseId> ids) {
        Map<CaseId, CaseLine> lines = store.of(ids).stream()
                .collect(Collectors.toMap(line -> line.summary().id(), Function.identity()));
        return ids.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    /** The cases of this year and the last with this as the end of their number. */
    private List<CaseLine> called(Redacted<String> words) {
        Matcher called = SHORT_NUMBER.matcher(words.reveal());
        if (!called.matches()) {
            return List.of();
        }
        int year = Zone.today(clock).getYear();
        return Stream.of(year, year - 1)
                .flatMap(of -> numbered(Integer.toString(of), called.group(1)).stream())
                .toList();
    }

    private List<CaseLine> numbered(String year, String number) {
        return store.numbered(String.format(Locale.ROOT, "KR-%s-%06d", year, Integer.parseInt(number)));
    }

    @Override
    @Transactional(readOnly = true)
    public Workload workload() {
        return store.workload(
                clock.instant(),
                Zone.today(clock),
                staff.withRole(Role.LAWYER).stream().map(StaffMember::id).toList());
    }
}
