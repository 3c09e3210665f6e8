package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk;
import nl.kinderrechtenhelpdesk.funding.WhatIf;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Division;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Allocations, of which every act is recorded. Solving stands outside a transaction; who may call what stands on the routes. */
@Service
class MakesAllocations implements AllocationDesk {

    private final Drafts drafts;
    private final SolvesApart solver;
    private final RunStore runs;
    private final LineStore lines;
    private final AllocatedStore allocated;
    private final OverrideStore overrides;
    private final RunSums sums;
    private final TriesOut tries;
    private final Staff staff;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    MakesAllocations(
            Drafts drafts,
            SolvesApart solver,
            RunStore runs,
            LineStore lines,
            AllocatedStore allocated,
            OverrideStore overrides,
            RunSums sums,
            TriesOut tries,
            Staff staff,
            AuditTrail trail,
            TransactionOperations transactions,
            InstantSource clock) {
        this.drafts = drafts;
        this.solver = solver;
        this.runs = runs;
        this.lines = lines;
        this.allocated = allocated;
        this.overrides = overrides;
        this.sums = sums;
        this.tries = tries;
        this.staff = staff;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Run> proposal() {
        return runs.waiting().map(sums::of);
    }

    @Override
    public Optional<Run> current() {
        return runs.adopted().map(sums::of);
    }

    @Override
    public PageOf<Line> lines(UUID run, boolean only, @Nullable UUID grant, Paging paging) {
        return runs.find(run)
                .map(kept -> lines.lines(kept, only, grant, paging))
                .orElseGet(() -> new PageOf<>(List.of(), 0, paging));
    }

    @Override
    public Optional<Line> line(UUID run, int number) {
        return runs.find(run).flatMap(kept -> lines.line(kept, number));
    }

    @Override
    public Done propose(YearMonth until, SignedIn by) {
        if (allocated.closedUntil().filter(closed -> !until.isAfter(closed)).isPresent()) {
            return new Done.No(Refusal.ALREADY_CLOSED);
        }
        Draft draft = drafts.until(until);
        if (draft.work().isEmpty()) {
            return new Done.No(Refusal.NOTHING_TO_DO);
        }
        if (!draft.holds()) {
            return new Done.No(Refusal.OVERRULED_TOO_MUCH);
        }
        Optional<Division> division = solver.solve(draft.puzzle());
        if (division.isEmpty()) {
            return new Done.No(Refusal.NOT_SOLVED);
        }
        Outcome outcome = new Outcome(draft, division.get());
        return transactions.execute(status -> {
            UUID id = Uuid7.next(clock);
            runs.waiting().ifPresent(before -> runs.decide(before.id(), false, clock.instant(), by.id()));
            runs.keep(id, until, outcome, division.get(), Drafts.checksum(draft), clock.instant(), by.id());
            record(by, "run " + id + " proposed until " + until);
            return new Done.Yes(id);
        });
    }

    @Override
    public Done adopt(UUID run, SignedIn by) {
        return transactions.execute(status -> {
            Optional<RunStore.Kept> kept = runs.find(run).filter(RunStore.Kept::waiting);
            if (kept.isEmpty()) {
                return new Done.No(Refusal.NOT_THERE);
            }
            if (Drafts.checksum(drafts.until(kept.get().until())) != kept.get().input()) {
                return new Done.No(Refusal.CHANGED_MEANWHILE);
            }
            return decided(run, true, by);
        });
    }

    @Override
    public Done drop(UUID run, SignedIn by) {
        return transactions.execute(status -> decided(run, false, by));
    }

    private Done decided(UUID run, boolean adopted, SignedIn by) {
        if (!runs.decide(run, adopted, clock.instant(), by.id())) {
            return new Done.No(Refusal.NOT_THERE);
        }
        if (adopted) {
            allocated.adopt(run);
        }
        record(by, "run " + run + (adopted ? " adopted" : " dropped"));
        return new Done.Yes(run);
    }

    @Override
    public Done close(YearMonth until, SignedIn by) {
        if (!until.isBefore(YearMonth.from(Zone.today(clock)))) {
            return new Done.No(Refusal.MONTH_NOT_OVER);
        }
        return transactions.execute(status -> {
            if (allocated.closedUntil().filter(closed -> !until.isAfter(closed)).isPresent()) {
                return new Done.No(Refusal.ALREADY_CLOSED);
            }
            Optional<RunStore.Kept> kept =
                    runs.adopted().filter(run -> !run.until().isBefore(until));
            if (kept.isEmpty()) {
                return new Done.No(Refusal.NOTHING_TO_DO);
            }
            runs.waiting().ifPresent(waits -> runs.decide(waits.id(), false, clock.instant(), by.id()));
            allocated.close(until, clock.instant(), by.id());
            record(by, "closed until " + until);
            return new Done.Yes(kept.get().id());
        });
    }

    @Override
    public Done overrule(UUID run, int number, @Nullable UUID grant, Redacted<String> reason, SignedIn by) {
        return transactions.execute(status -> {
            Optional<UUID> fact = lines.fact(run, number);
            if (fact.isEmpty()) {
                return new Done.No(Refusal.NOT_THERE);
            }
            if (allocated.inClosed().contains(fact.get())) {
                return new Done.No(Refusal.ALREADY_CLOSED);
            }
            UUID id = Uuid7.next(clock);
            overrides.add(id, fact.get(), grant, reason, clock.instant(), by.id());
            record(by, "overruled " + id + " to " + (grant == null ? "none" : grant));
            return new Done.Yes(run);
        });
    }

    @Override
    public Done takeBack(UUID override, SignedIn by) {
        return transactions.execute(status -> {
            if (!overrides.takeBack(override, clock.instant(), by.id())) {
                return new Done.No(Refusal.NOT_THERE);
            }
            record(by, "overruled " + override + " taken back");
            return new Done.Yes(override);
        });
    }

    @Override
    public List<Overruled> overruled() {
        return overrides.all().stream()
                .map(entry -> new Overruled(
                        entry.id(),
                        Chargeable.reference(entry.fact()),
                        entry.grant(),
                        entry.reason(),
                        entry.at(),
                        staff.name(entry.by()).orElse("")))
                .toList();
    }

    @Override
    public Optional<WhatIf.Outcome> tryOut(WhatIf question, YearMonth until) {
        return tries.ask(question, until);
    }

    private void record(SignedIn by, String what) {
        trail.record(by.actor(), AuditAction.ALLOCATION_CHANGED, null, AuditDetail.of(what));
    }
}
