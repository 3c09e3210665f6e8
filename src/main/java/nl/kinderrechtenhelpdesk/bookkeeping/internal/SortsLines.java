package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine.Part;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLines;
import nl.kinderrechtenhelpdesk.bookkeeping.Categories;
import nl.kinderrechtenhelpdesk.bookkeeping.Category;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Puts lines of the bank where they belong, by hand or as was suggested. */
@Component
class SortsLines implements BankLines {

    private static final int SUGGESTED = 3;
    private static final String BEFORE = "category";
    private static final List<Reason> WEIGHT =
            List.of(Reason.REFERENCE, Reason.PAYER, Reason.AMOUNT, Reason.PERIOD, Reason.BEFORE);

    private final BankLineStore lines;
    private final BankPartStore parts;
    private final BookYears years;
    private final Categories categories;
    private final List<ExpectedIncome> expected;
    private final AuditTrail trail;

    SortsLines(
            BankLineStore lines,
            BankPartStore parts,
            BookYears years,
            Categories categories,
            List<ExpectedIncome> expected,
            AuditTrail trail) {
        this.lines = lines;
        this.parts = parts;
        this.years = years;
        this.categories = categories;
        this.expected = List.copyOf(expected);
        this.trail = trail;
    }

    @Override
    @Transactional
    public PageOf<BankLine> page(boolean sorted, Paging paging, SignedIn reader) {
        trail.record(reader.actor(), AuditAction.BANK_READ);
        return new PageOf<>(lines.page(sorted, paging), lines.count(sorted), paging);
    }

    @Override
    @Transactional
    public Optional<BankLine> find(UUID id, SignedIn reader) {
        trail.record(reader.actor(), AuditAction.BANK_READ);
        return lines.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Suggestion> suggestions(BankLine line) {
        if (line.sorted() || line.closed()) {
            return List.of();
        }
        Stream<Suggestion> income = expected.stream()
                .flatMap(kind -> kind.candidates(line).stream()
                        .map(one -> new Suggestion(
                                kind.kind() + ":" + one.id(), one.category(), one.name(), one.reasons())));
        Stream<Suggestion> before = lines.before(line).stream()
                .map(category -> new Suggestion(BEFORE + ":" + category, category, "", Set.of(Reason.BEFORE)));
        return Stream.concat(income, before)
                .sorted(Comparator.comparingInt(SortsLines::weight).reversed())
                .limit(SUGGESTED)
                .toList();
    }

    /** One reason that comes earlier in the list counts for more than all that come after it. */
    private static int weight(Suggestion suggestion) {
        return suggestion.reasons().stream()
                .mapToInt(reason -> 1 << (WEIGHT.size() - WEIGHT.indexOf(reason)))
                .sum();
    }

    @Override
    @Transactional
    public Answer accept(UUID id, String key, int version, SignedIn by) {
        Optional<BankLine> line = lines.find(id);
        Optional<Suggestion> chosen = line.stream()
                .flatMap(one -> suggestions(one).stream())
                .filter(one -> one.key().equals(key))
                .findFirst();
        if (line.isEmpty() || chosen.isEmpty()) {
            return Answer.CHANGED_MEANWHILE;
        }
        String kind = key.substring(0, key.indexOf(':'));
        BankPartStore.@Nullable Match match = kind.equals(BEFORE)
                ? null
                : new BankPartStore.Match(kind, UUID.fromString(key.substring(key.indexOf(':') + 1)));
        return write(
                line.get(), List.of(new Part(chosen.get().category(), line.get().cents())), match, version, by);
    }

    @Override
    @Transactional
    public Answer sort(UUID id, List<Part> wanted, int version, SignedIn by) {
        Optional<BankLine> line = lines.find(id);
        if (line.isEmpty()) {
            return Answer.CHANGED_MEANWHILE;
        }
        long sum = wanted.stream().mapToLong(Part::cents).sum();
        boolean known = wanted.stream()
                .allMatch(part -> part.cents() != 0
                        && categories
                                .find(part.category())
                                .filter(Category::chosen)
                                .isPresent());
        if (!known || (!wanted.isEmpty() && sum != line.get().cents())) {
            return Answer.DOES_NOT_FIT;
        }
        return write(line.get(), wanted, null, version, by);
    }

    private Answer write(
            BankLine line, List<Part> wanted, BankPartStore.@Nullable Match match, int version, SignedIn by) {
        if (years.closed(List.of(line.on().getYear())).isPresent()) {
            return Answer.CLOSED;
        }
        Optional<BankPartStore.Match> before = parts.matched(line.id());
        if (!parts.write(line.id(), wanted, match, version, by.id())) {
            return Answer.CHANGED_MEANWHILE;
        }
        before.ifPresent(one -> kind(one).wentBack(one.id(), by));
        if (match != null && !kind(match).came(match.id(), line.cents(), line.on(), by)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Answer.CHANGED_MEANWHILE;
        }
        trail.record(by.actor(), AuditAction.BOOKS_CHANGED, null, AuditDetail.of("line " + line.number()));
        return Answer.DONE;
    }

    private ExpectedIncome kind(BankPartStore.Match match) {
        return expected.stream()
                .filter(one -> one.kind().equals(match.kind()))
                .findFirst()
                .orElseThrow();
    }
}
