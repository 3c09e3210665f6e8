package nl.kinderrechtenhelpdesk.stories.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews.Message;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews.Words;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.intake.AskerCodes;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.stories.ToldChange;
import nl.kinderrechtenhelpdesk.stories.ToldChanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a message on the page of one asker and has them told that something is there, both or neither, and never twice. */
@Component
@Transactional
class TellsOne implements ToldChanges {

    private static final Actor ACTOR = new Actor.Application("stories");

    private final ToldStore told;
    private final ConsentStore consents;
    private final Marks marks;
    private final AskerCodes codes;
    private final Intake intake;
    private final Conversation conversation;
    private final AuditTrail trail;
    private final InstantSource clock;

    TellsOne(
            ToldStore told,
            ConsentStore consents,
            Marks marks,
            AskerCodes codes,
            Intake intake,
            Conversation conversation,
            AuditTrail trail,
            InstantSource clock) {
        this.told = told;
        this.consents = consents;
        this.marks = marks;
        this.codes = codes;
        this.intake = intake;
        this.conversation = conversation;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToldChange> of(CaseId id) {
        return told.of(id);
    }

    /** Whether it stands on their page now, also when it stood there already. */
    boolean tell(CaseId id, Message message) {
        byte[] mark = marks.ofMessage(message.id(), id);
        if (told.has(id, mark)) {
            return true;
        }
        consents.lock(id);
        if (consents.wantToBeTold(Set.of(id)).isEmpty() || !canRead(id)) {
            return false;
        }
        boolean child = intake.question(id).content().addressee().isChild();
        if (told.add(id, mark, words(message.dutch(), child), words(message.english(), child))) {
            conversation.tellAsker(id);
            trail.record(ACTOR, AuditAction.CHANGE_TOLD, id);
        }
        return true;
    }

    /** Where no code opens the page any more, a notice would lead to nothing. */
    private boolean canRead(CaseId id) {
        AskerCodes.Standing standing = codes.of(id);
        LocalDate ends = standing.endsOn();
        return standing.given() && (ends == null || !ends.isBefore(Zone.today(clock)));
    }

    private static Redacted<String> words(Words words, boolean child) {
        return Redacted.of(child ? words.child() : words.adult());
    }
}
