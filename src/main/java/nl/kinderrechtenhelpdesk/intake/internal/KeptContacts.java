package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.intake.SafeContacts;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.OncePerPage;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ways of contact, kept with the question. */
@Service
class KeptContacts implements SafeContacts {

    private final QuestionStore questions;
    private final CaseVault vault;
    private final BlindIndex index;
    private final AuditTrail trail;
    private final AskerRules rules;
    private final InstantSource clock;

    KeptContacts(
            QuestionStore questions,
            CaseVault vault,
            BlindIndex index,
            AuditTrail trail,
            AskerRules rules,
            InstantSource clock) {
        this.questions = questions;
        this.vault = vault;
        this.index = index;
        this.trail = trail;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Chosen of(CaseId caseId) {
        return OncePerPage.read(Chosen.class, "contact." + caseId, () -> read(caseId));
    }

    private Chosen read(CaseId caseId) {
        SafeContact contact = questions.of(caseId, vault).content().contact();
        if (contact.way() == ContactWay.CODE_ONLY) {
            return new Chosen(contact, null, false);
        }
        Instant said = questions.contactConfirmedAt(caseId);
        LocalDate until = Zone.dateOf(said).plusDays(rules.contactSafeFor());
        return new Chosen(contact, until, until.isBefore(Zone.today(clock)));
    }

    @Override
    @Transactional
    public void change(CaseId caseId, SafeContact contact) {
        questions.changeContact(caseId, contact, clock.instant(), vault.key(caseId));
        Redacted<String> address = contact.address();
        if (address != null) {
            index.add(caseId, List.of(address));
        }
        trail.record(new Actor.Asker(caseId), AuditAction.CONTACT_CHANGED, caseId);
    }

    @Override
    @Transactional
    public void confirm(CaseId caseId) {
        questions.confirmContact(caseId, clock.instant());
        trail.record(new Actor.Asker(caseId), AuditAction.CONTACT_CHANGED, caseId);
    }
}
