package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nl.kinderrechtenhelpdesk.casework.SecondCodings;
import nl.kinderrechtenhelpdesk.casework.internal.agreement.Agreement;
import nl.kinderrechtenhelpdesk.casework.internal.agreement.Pair;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry.Asked;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Second codings, and how far they agree with the first. */
@Service
class ComparedCodings implements SecondCodings {

    private static final Set<Asked> DECIDED = EnumSet.of(Asked.SELECT, Asked.RADIOS, Asked.CHECKBOXES, Asked.RIGHTS);

    private final SecondCodingStore store;
    private final Codebook codebook;
    private final AuditTrail trail;
    private final InstantSource clock;

    ComparedCodings(SecondCodingStore store, Codebook codebook, AuditTrail trail, InstantSource clock) {
        this.store = store;
        this.codebook = codebook;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<FacetEntry> facets() {
        return codebook.facets().stream()
                .filter(entry -> entry.inFacts() && DECIDED.contains(entry.asked()))
                .toList();
    }

    @Override
    public List<Offered> offeredTo(SignedIn who) {
        return store.offeredTo(who.id());
    }

    @Override
    @Transactional
    public boolean code(CaseId id, Codes codes, SignedIn by) {
        boolean kept = store.code(id, codes, by.id(), Zone.today(clock));
        if (kept) {
            trail.record(by.actor(), AuditAction.CASE_CODED, id, AuditDetail.of("second"));
        }
        return kept;
    }

    @Override
    public List<Both> comparedBy(SignedIn who) {
        return store.both(who.id());
    }

    @Override
    public Optional<Both> compared(CaseId id, SignedIn who) {
        return comparedBy(who).stream().filter(both -> both.id().equals(id)).findFirst();
    }

    @Override
    public List<Measured> agreement() {
        List<Both> both = store.both(null);
        return facets().stream().map(entry -> measured(entry, both)).toList();
    }

    private static Measured measured(FacetEntry entry, List<Both> both) {
        Facet facet = entry.facet();
        List<Pair> pairs = both.stream()
                .map(one -> new Pair(
                        Set.copyOf(one.first().all(facet)),
                        Set.copyOf(one.second().all(facet))))
                .toList();
        Measure measure = entry.many() ? Measure.ALPHA : Measure.KAPPA;
        ToDoubleFunction<List<Pair>> how = entry.many() ? Agreement::alpha : Agreement::kappa;
        if (pairs.isEmpty()) {
            return new Measured(facet, measure, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        Agreement.Interval interval = pairs.size() < FEWEST_FOR_AN_INTERVAL
                ? new Agreement.Interval(Double.NaN, Double.NaN)
                : Agreement.interval(pairs, how);
        return new Measured(
                facet,
                measure,
                pairs.size(),
                Agreement.same(pairs),
                Agreement.jaccard(pairs),
                how.applyAsDouble(pairs),
                interval.low(),
                interval.high());
    }

    @Override
    public int waiting() {
        return store.waiting();
    }
}
