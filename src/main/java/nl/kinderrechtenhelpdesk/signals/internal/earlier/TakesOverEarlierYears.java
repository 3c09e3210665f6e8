package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.security.MessageDigest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.KeyedHash;
import nl.kinderrechtenhelpdesk.signals.EarlierFacts;
import nl.kinderrechtenhelpdesk.signals.EarlierMapping;
import nl.kinderrechtenhelpdesk.signals.EarlierSheet;
import nl.kinderrechtenhelpdesk.signals.EarlierTrial;
import nl.kinderrechtenhelpdesk.signals.EarlierYears;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases of earlier years, from spreadsheet to facts. */
@Service
class TakesOverEarlierYears implements EarlierYears {

    /** What is older is kept by month alone: the search for signals spreads it over the weeks, and needs no more of so long ago. */
    static final int YEARS_BY_WEEK = 2;

    private static final String PURPOSE = "signals.earlier-file";

    private final ReadsSheets sheets;
    private final GuessesColumns columns;
    private final Trying trying;
    private final EarlierDraftStore drafts;
    private final ImportStore imports;
    private final EarlierFacts facts;
    private final KeyedHash hash;
    private final AuditTrail trail;
    private final InstantSource clock;

    TakesOverEarlierYears(
            ReadsSheets sheets,
            GuessesColumns columns,
            Trying trying,
            EarlierDraftStore drafts,
            ImportStore imports,
            EarlierFacts facts,
            KeyedHash hash,
            AuditTrail trail,
            InstantSource clock) {
        this.sheets = sheets;
        this.columns = columns;
        this.trying = trying;
        this.drafts = drafts;
        this.imports = imports;
        this.facts = facts;
        this.hash = hash;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome read(Redacted<byte[]> file, int headerRow, SignedIn by) {
        try {
            EarlierSheet sheet = sheets.read(file.reveal(), headerRow);
            EarlierMapping mapping = new EarlierMapping(columns.of(sheet), null, Map.of());
            UUID draft = drafts.begin(sheet, mapping, hash.of(PURPOSE, file.reveal()), by.id());
            record(by, "read " + draft);
            return new Outcome.Read(draft);
        } catch (Unreadable unreadable) {
            return new Outcome.Refused(unreadable.why());
        }
    }

    @Override
    public Optional<Draft> draft(UUID id, SignedIn by) {
        return drafts.find(id, by.id())
                .map(kept -> new Draft(id, kept.sheet(), kept.mapping(), takenBefore(kept.digest())));
    }

    private @Nullable String takenBefore(Redacted<byte[]> digest) {
        return imports.known().stream()
                .filter(known -> MessageDigest.isEqual(known.digest().reveal(), digest.reveal()))
                .map(ImportStore.Known::name)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<UUID> drafts(SignedIn by) {
        return drafts.of(by.id());
    }

    @Override
    public void keep(UUID draft, EarlierMapping mapping) {
        drafts.keep(draft, mapping);
    }

    @Override
    public void throwAway(UUID draft, SignedIn by) {
        drafts.throwAway(draft, by.id());
    }

    @Override
    public List<Value> values(Draft draft) {
        return trying.values(draft);
    }

    @Override
    public EarlierTrial trial(Draft draft) {
        return trying.of(draft).trial();
    }

    @Override
    @Transactional
    public Optional<Import> take(Draft draft, String name, SignedIn by) {
        Optional<EarlierDraftStore.Kept> kept = drafts.find(draft.id(), by.id());
        Trying.Tried tried = trying.of(draft);
        if (kept.isEmpty() || tried.trial().cases() == 0 || !drafts.throwAway(draft.id(), by.id())) {
            return Optional.empty();
        }
        List<LocalDate> days = tried.facts().stream()
                .map(EarlierFact::received)
                .sorted(Comparator.naturalOrder())
                .toList();
        Import imported = new Import(
                Uuid7.next(clock),
                name,
                by.id(),
                clock.instant(),
                tried.trial().cases(),
                tried.trial().rowsLeft(),
                days.getFirst(),
                days.getLast());
        imports.add(imported, kept.get().digest());
        add(tried.facts(), imported.id());
        record(by, "taken " + imported.id() + " cases " + imported.cases());
        return Optional.of(imported);
    }

    private void add(List<EarlierFact> all, UUID imported) {
        LocalDate byWeek = Zone.today(clock).minusYears(YEARS_BY_WEEK);
        List<CaseClosed> weeks = new ArrayList<>();
        List<CaseClosed> months = new ArrayList<>();
        for (EarlierFact fact : all) {
            boolean keepsWeek = !fact.wholeMonth() && fact.received().isAfter(byWeek);
            IntStream.range(0, fact.times())
                    .forEach(one -> (keepsWeek ? weeks : months).add(fact.closed(UUID.randomUUID())));
        }
        facts.add(weeks, List.of());
        facts.addByMonth(months);
        imports.belong(weeks.stream().map(CaseClosed::factId).toList(), imported);
        imports.belong(months.stream().map(CaseClosed::factId).toList(), imported);
    }

    @Override
    public List<Import> imports() {
        return imports.all();
    }

    @Override
    @Transactional
    public boolean takeBack(UUID imported, SignedIn by) {
        boolean taken = imports.takeBack(imported);
        if (taken) {
            record(by, "taken back " + imported);
        }
        return taken;
    }

    private void record(SignedIn by, String what) {
        trail.record(by.actor(), AuditAction.EARLIER_YEARS_CHANGED, null, AuditDetail.of(what));
    }
}
