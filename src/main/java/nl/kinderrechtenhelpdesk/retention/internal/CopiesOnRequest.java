package nl.kinderrechtenhelpdesk.retention.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.CopiedRow;
import nl.kinderrechtenhelpdesk.privacy.CopyOfCase;
import nl.kinderrechtenhelpdesk.retention.CaseCopy;
import nl.kinderrechtenhelpdesk.retention.Copies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person of staff is enough: a copy takes nothing away, and goes to who has the code and reads most of it there already. */
@Service
@Transactional
class CopiesOnRequest implements Copies {

    private final CopyStore copies;
    private final CopyOfCase held;
    private final Casework casework;
    private final Conversation conversation;
    private final AuditTrail trail;
    private final InstantSource clock;

    CopiesOnRequest(
            CopyStore copies,
            CopyOfCase held,
            Casework casework,
            Conversation conversation,
            AuditTrail trail,
            InstantSource clock) {
        this.copies = copies;
        this.held = held;
        this.casework = casework;
        this.conversation = conversation;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Optional<CaseCopy> of(CaseId id) {
        return copies.find(id, today());
    }

    @Override
    public void ask(CaseId id, Actor.Asker asker) {
        if (of(id).isEmpty()) {
            copies.ask(id, today());
            casework.askerWrote(id);
            trail.record(asker, AuditAction.COPY_ASKED, id);
        }
    }

    @Override
    public void make(CaseId id, Optional<Redacted<String>> leftOut, Actor.Staff by) {
        LocalDate today = today();
        copies.ask(id, today);
        copies.ready(id, today, today.plusDays(DAYS), leftOut.map(why -> why.map(PlainText::clean)), by.id());
        trail.record(by, AuditAction.COPY_MADE, id);
        conversation.tellAsker(id);
    }

    @Override
    public Optional<List<CopiedRow>> take(CaseId id, Actor.Asker asker) {
        return of(id).filter(CaseCopy::ready).map(copy -> {
            copies.taken(id, today());
            trail.record(asker, AuditAction.COPY_TAKEN, id);
            List<CopiedRow> rows = new ArrayList<>(held.rows(id, copy.withWork()));
            rows.add(whoLooked(id));
            return rows;
        });
    }

    /** In numbers: who of staff it was stays theirs. */
    private CopiedRow whoLooked(CaseId id) {
        List<Actor> readers = trail.of(id).stream()
                .filter(line -> line.action() == AuditAction.CASE_READ)
                .map(AuditTrail.Entry::actor)
                .filter(actor -> actor instanceof Actor.Staff)
                .toList();
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("looked", readers.size());
        numbers.put("people", readers.stream().distinct().count());
        return new CopiedRow("privacy.audit_entry", false, Redacted.of(numbers), null);
    }

    private LocalDate today() {
        return Zone.today(clock);
    }
}
