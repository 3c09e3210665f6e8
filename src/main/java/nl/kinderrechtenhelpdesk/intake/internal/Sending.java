package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.intake.TermWarning;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Organisation;
import nl.kinderrechtenhelpdesk.terms.OrdinaryDays;
import nl.kinderrechtenhelpdesk.terms.Terms;
import org.springframework.stereotype.Component;

/** Sending in two steps, as the slow hash of the code must be made before the transaction that keeps the question. */
@Component
class Sending {

    private final QuestionKeeper keeper;
    private final CodeHash hashes;
    private final InstantSource clock;
    private final Organisation organisation;
    private final Terms terms;

    Sending(QuestionKeeper keeper, CodeHash hashes, InstantSource clock, Organisation organisation, Terms terms) {
        this.keeper = keeper;
        this.hashes = hashes;
        this.clock = clock;
        this.organisation = organisation;
        this.terms = terms;
    }

    /** A question about to be kept: its receipt and the hash of its code. */
    static final class Ready {

        private final Receipt receipt;
        private final byte[] hash;
        private final Instant at;

        private Ready(Receipt receipt, byte[] hash, Instant at) {
            this.receipt = receipt;
            this.hash = hash;
            this.at = at;
        }

        Receipt receipt() {
            return receipt;
        }
    }

    /** The slow step, outside any transaction. */
    Ready prepare() {
        AskerCode code = AskerCode.random();
        return new Ready(new Receipt(CaseId.next(clock), code, answerBy()), hashes.of(code), clock.instant());
    }

    /** The quick step, in the caller's transaction. */
    void keep(Ready ready, Submission submission) {
        keeper.keep(ready.receipt.id(), submission, ready.at, ready.hash);
    }

    /** Keeps a question that came without a code, in the caller's transaction. */
    CaseId record(Submission submission, Instant askedAt) {
        CaseId id = CaseId.next(clock);
        keeper.keep(id, submission, askedAt, null);
        return id;
    }

    Set<DangerKind> dangerIn(Submission submission) {
        return keeper.dangerIn(submission);
    }

    TermWarning warning(Submission submission, boolean letter) {
        return TermWarning.of(submission, letter, terms);
    }

    LocalDate answerBy() {
        return answerBy(clock.instant());
    }

    LocalDate answerBy(Instant askedAt) {
        return OrdinaryDays.after(Zone.dateOf(askedAt), organisation.answerDays());
    }
}
