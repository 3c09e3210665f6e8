package nl.kinderrechtenhelpdesk.giving.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.giving.SupportMessage;
import nl.kinderrechtenhelpdesk.giving.SupportMessage.Content;
import nl.kinderrechtenhelpdesk.giving.SupportMessage.Kind;
import nl.kinderrechtenhelpdesk.giving.Supporters;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.limiter.DailyQuota;
import nl.kinderrechtenhelpdesk.limiter.Limiter;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.OrganisationVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the messages of supporters, sealed with the key of the organisation. */
@Component
class SupportInbox implements Supporters {

    private final JdbcClient database;
    private final OrganisationVault vault;
    private final AuditTrail trail;
    private final InstantSource clock;
    private final DailyQuota quota;

    SupportInbox(
            JdbcClient database,
            OrganisationVault vault,
            AuditTrail trail,
            InstantSource clock,
            Limiter limiter,
            SupportSettings settings) {
        this.quota = new DailyQuota(limiter, "giving.message", settings.messagesADay());
        this.database = database;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Duration receive(UUID id, Content content, String source) {
        Duration wait = quota.start(source);
        if (wait.isZero() && !keep(id, content)) {
            quota.takeBack(source);
        }
        return wait;
    }

    /** False when it was kept before. */
    private boolean keep(UUID id, Content content) {
        return database.sql("""
                        insert into giving.support_message
                          (message_id, kind, received_at, name, organisation, email, telephone, words)
                        values (:id, :kind, :at, :name, :organisation, :email, :telephone, :words)
                        on conflict do nothing""")
                        .param("id", id)
                        .param("kind", content.kind().name())
                        .param("at", Cells.time(clock.instant()))
                        .param("name", seal(id, "name", content.name()))
                        .param("organisation", seal(id, "organisation", content.organisation()))
                        .param("email", seal(id, "email", content.email()))
                        .param("telephone", seal(id, "telephone", content.telephone()))
                        .param("words", seal(id, "words", content.words()))
                        .update()
                == 1;
    }

    @Override
    @Transactional
    public PageOf<SupportMessage> inbox(Paging paging, SignedIn reader) {
        trail.record(reader.actor(), AuditAction.SUPPORT_READ);
        long total = database.sql("select count(*) from giving.support_message")
                .query(Long.class)
                .single();
        List<SupportMessage> messages = database.sql("""
                        select * from giving.support_message
                        order by handled_at is not null, received_at desc limit :size offset :offset""")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> read(row))
                .list();
        return new PageOf<>(messages, total, paging);
    }

    @Override
    @Transactional
    public void handled(UUID id, SignedIn by) {
        database.sql("""
                        update giving.support_message set handled_at = :at, handled_by = :by
                        where message_id = :id and handled_at is null""")
                .param("at", Cells.time(clock.instant()))
                .param("by", by.id().value())
                .param("id", id)
                .update();
    }

    @Override
    @Transactional
    public void erase(UUID id, SignedIn by) {
        if (database.sql("delete from giving.support_message where message_id = :id")
                        .param("id", id)
                        .update()
                == 1) {
            trail.record(by.actor(), AuditAction.SUPPORT_CHANGED, null, AuditDetail.of("message erased"));
        }
    }

    private SupportMessage read(ResultSet row) throws SQLException {
        UUID id = row.getObject("message_id", UUID.class);
        return new SupportMessage(
                id,
                Cells.time(row, "received_at"),
                Cells.timeOrNull(row, "handled_at"),
                new Content(
                        Kind.valueOf(row.getString("kind")),
                        open(row, id, "name"),
                        open(row, id, "organisation"),
                        open(row, id, "email"),
                        open(row, id, "telephone"),
                        open(row, id, "words")));
    }

    private byte[] seal(UUID id, String column, Redacted<String> text) {
        return vault.seal(slot(id, column), text);
    }

    private Redacted<String> open(ResultSet row, UUID id, String column) throws SQLException {
        return vault.open(slot(id, column), row.getBytes(column));
    }

    private static Slot slot(UUID id, String column) {
        return new Slot("funding.support_message", column, id);
    }
}
