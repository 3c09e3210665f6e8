package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Question;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.intake.SafeContacts;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.terms.OrdinaryDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes questions in and opens them again. What must be kept together is in one transaction. */
@Service
class IntakeDesk implements Intake {

    private final QuestionStore questions;
    private final QuestionWords words;
    private final CodeStore codes;
    private final SafeContacts contacts;
    private final AskerRules rules;
    private final CodeHash hashes;
    private final CaseVault vault;
    private final Sending sending;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    IntakeDesk(
            QuestionStore questions,
            QuestionWords words,
            CodeStore codes,
            SafeContacts contacts,
            AskerRules rules,
            CodeHash hashes,
            CaseVault vault,
            Sending sending,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.questions = questions;
        this.words = words;
        this.codes = codes;
        this.contacts = contacts;
        this.rules = rules;
        this.clock = clock;
        this.hashes = hashes;
        this.vault = vault;
        this.sending = sending;
        this.transaction = transaction;
    }

    @Override
    public Receipt submit(Submission submission) {
        Sending.Ready ready = sending.prepare();
        transaction.executeWithoutResult(status -> sending.keep(ready, submission));
        return ready.receipt();
    }

    @Override
    public CaseId record(Submission submission, Instant askedAt) {
        return Objects.requireNonNull(transaction.execute(status -> sending.record(submission, askedAt)));
    }

    @Override
    public Optional<CaseId> caseOf(AskerCode code) {
        return codes.find(hashes.of(code), Zone.today(clock)).map(CodeStore.Found::caseId);
    }

    @Override
    public Question question(CaseId id) {
        return questions.of(id, vault);
    }

    @Override
    public Map<CaseId, Redacted<String>> words(Collection<CaseId> ids) {
        return words.open(vault.keys(ids));
    }

    @Override
    public LocalDate answerBy(Instant askedAt) {
        return sending.answerBy(askedAt);
    }

    @Override
    public LocalDate readBy() {
        return OrdinaryDays.after(Zone.today(clock), rules.readWithin());
    }

    @Override
    public SafeContact contact(CaseId id) {
        SafeContacts.Chosen chosen = contacts.of(id);
        return chosen.expired() ? SafeContact.codeOnly() : chosen.contact();
    }
}
