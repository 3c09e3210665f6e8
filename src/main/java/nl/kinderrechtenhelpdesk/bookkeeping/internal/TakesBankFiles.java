package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.bookkeeping.BankFiles;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes statements of the bank: all of a file, or nothing of it. */
@Component
class TakesBankFiles implements BankFiles {

    private final BankStatementStore statements;
    private final BankLineStore lines;
    private final BookYears years;
    private final AuditTrail trail;
    private final InstantSource clock;

    TakesBankFiles(
            BankStatementStore statements,
            BankLineStore lines,
            BookYears years,
            AuditTrail trail,
            InstantSource clock) {
        this.statements = statements;
        this.lines = lines;
        this.years = years;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome take(Redacted<byte[]> file, SignedIn by) {
        byte[] content = file.reveal();
        if (content.length == 0) {
            return new Outcome.Refused(Refusal.EMPTY);
        }
        if (content.length > LARGEST_FILE) {
            return new Outcome.Refused(Refusal.TOO_LARGE);
        }
        List<CamtStatement> read;
        try {
            read = ReadsCamt.read(content);
        } catch (CamtRefused refused) {
            return new Outcome.Refused(refused.why());
        }
        return wrong(read).<Outcome>map(one -> one).orElseGet(() -> keep(read, by));
    }

    private static Optional<Outcome.Refused> wrong(List<CamtStatement> statements) {
        for (CamtStatement statement : statements) {
            Long closing = statement.closing();
            Optional<Long> expected = statement.shouldBe();
            if (expected.isPresent() && closing != null) {
                return Optional.of(new Outcome.Refused(Refusal.BALANCE, statement.id(), expected.get(), closing));
            }
        }
        return Optional.empty();
    }

    private Outcome keep(List<CamtStatement> read, SignedIn by) {
        int taken = 0;
        int known = 0;
        for (CamtStatement statement : read) {
            BankStatementStore.Fresh fresh = statements.fresh(statement);
            Optional<Integer> closed = years.closed(newYears(statement, fresh));
            if (closed.isPresent()) {
                // what was kept of the statements before is undone with the transaction
                org.springframework.transaction.interceptor.TransactionAspectSupport.currentTransactionStatus()
                        .setRollbackOnly();
                return new Outcome.Refused(Refusal.CLOSED, statement.id(), closed.get(), 0);
            }
            int kept = keep(statement, fresh, by);
            taken += kept;
            known += statement.lines().size() - kept;
        }
        trail.record(by.actor(), AuditAction.BOOKS_CHANGED, null, AuditDetail.of("bank file, " + taken + " lines"));
        return new Outcome.Taken(
                taken, known, read.stream().mapToInt(CamtStatement::pending).sum(), (int)
                        read.stream().filter(one -> !one.checkable()).count());
    }

    private static List<Integer> newYears(CamtStatement statement, BankStatementStore.Fresh fresh) {
        return java.util.stream.IntStream.range(0, statement.lines().size())
                .filter(i -> fresh.prints().get(i) != null)
                .mapToObj(i -> statement.lines().get(i).on().getYear())
                .collect(Collectors.toList());
    }

    private int keep(CamtStatement statement, BankStatementStore.Fresh fresh, SignedIn by) {
        int all = statement.lines().size();
        if (all > 0 && fresh.known() == all) {
            return 0;
        }
        UUID id = statements.keep(statement, all - fresh.known(), Zone.today(clock), by.id());
        int kept = 0;
        for (int i = 0; i < all; i++) {
            byte[] print = fresh.prints().get(i);
            if (print != null
                    && lines.keep(id, statement.account(), statement.lines().get(i), print)) {
                kept++;
            }
        }
        return kept;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Taken> taken() {
        return statements.taken();
    }
}
