package nl.kinderrechtenhelpdesk.conversation.internal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.conversation.HalfWritten;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Half-written messages as sealed rows, thrown away after a day. */
@Service
class KeptHalfWritten implements HalfWritten, RecurringJob {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final CaseVault vault;
    private final InstantSource clock;

    KeptHalfWritten(JdbcClient database, CaseVault vault, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void keep(CaseId caseId, Redacted<String> text) {
        String typed = text.reveal();
        if (typed.isBlank()) {
            drop(caseId);
            return;
        }
        Redacted<String> kept = Redacted.of(typed.substring(0, Math.min(typed.length(), NewText.LONGEST)));
        database.sql("""
                        insert into conversation.half_written (case_id, text, kept_at) values (:id, :text, :now)
                        on conflict (case_id) do update set text = excluded.text, kept_at = excluded.kept_at
                        """)
                .param("id", caseId.value())
                .param("text", vault.key(caseId).seal(slot(caseId), kept))
                .param("now", Cells.time(clock.instant()))
                .update();
    }

    @Override
    public Optional<Redacted<String>> of(CaseId caseId) {
        return database.sql("select text from conversation.half_written where case_id = :id and kept_at > :since")
                .param("id", caseId.value())
                .param("since", Cells.time(clock.instant().minus(KEPT)))
                .query((row, number) -> vault.key(caseId).open(slot(caseId), row.getBytes("text")))
                .optional();
    }

    @Override
    public void drop(CaseId caseId) {
        database.sql("delete from conversation.half_written where case_id = :id")
                .param("id", caseId.value())
                .update();
    }

    @Override
    public String name() {
        return "conversation.purge-half-written";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Every(Duration.ofMinutes(30));
    }

    @Override
    public void run() {
        database.sql("delete from conversation.half_written where kept_at <= :since")
                .param("since", Cells.time(clock.instant().minus(KEPT)))
                .update();
    }

    private static Slot slot(CaseId caseId) {
        return new Slot("conversation.half_written", "text", caseId.value());
    }
}
