package nl.kinderrechtenhelpdesk.advocacy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Commitment;
import nl.kinderrechtenhelpdesk.advocacy.Commitment.Kind;
import nl.kinderrechtenhelpdesk.advocacy.Commitment.Listed;
import nl.kinderrechtenhelpdesk.advocacy.Commitment.State;
import nl.kinderrechtenhelpdesk.advocacy.Commitments;
import nl.kinderrechtenhelpdesk.advocacy.Saved;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Paragraphs and promises of others in the database. */
@Component
class FollowedCommitments implements Commitments {

    private static final String SELECT = "select * from advocacy.commitment ";
    private static final String ORDER = " order by source, length(number), number, commitment_id";

    private final JdbcClient database;
    private final SealedTexts texts;
    private final AuditTrail trail;
    private final InstantSource clock;

    FollowedCommitments(JdbcClient database, SealedTexts texts, AuditTrail trail, InstantSource clock) {
        this.database = database;
        this.texts = texts;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Commitment> all() {
        return database.sql(SELECT + ORDER).query((row, n) -> read(row)).list();
    }

    @Override
    public List<Commitment> of(UUID problem) {
        return database.sql(SELECT + "where problem_id = :problem" + ORDER)
                .param("problem", problem)
                .query((row, n) -> read(row))
                .list();
    }

    @Override
    public Optional<Commitment> find(UUID id) {
        return database.sql(SELECT + "where commitment_id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    @Override
    @Transactional
    public int take(List<Listed> list, SignedIn by) {
        int taken = list.stream().mapToInt(this::take).sum();
        record(by, "commitments taken over: " + taken);
        return taken;
    }

    private int take(Listed listed) {
        UUID id = Uuid7.next(clock);
        return database.sql("""
                        insert into advocacy.commitment
                          (commitment_id, kind, number, words, source, on_day, state, state_on, note, version)
                        values (:id, :kind, :number, :words, :source, :on, 'NEW', :on, :note, 1)
                        on conflict (kind, source, number) do nothing""")
                .param("id", id)
                .param("kind", listed.kind().name())
                .param("number", listed.number())
                .param("words", listed.words())
                .param("source", listed.source())
                .param("on", listed.on())
                .param("note", texts.seal(SealedTexts.note(id), List.of(Redacted.of(""))))
                .update();
    }

    @Override
    @Transactional
    public Saved follow(
            UUID id,
            @Nullable UUID problem,
            State state,
            LocalDate on,
            Redacted<String> note,
            int version,
            SignedIn by) {
        int changed = database.sql("""
                        update advocacy.commitment
                        set problem_id = :problem, state = :state, state_on = :on, note = :note, version = version + 1
                        where commitment_id = :id and version = :version""")
                .param("problem", problem)
                .param("state", state.name())
                .param("on", on)
                .param("note", texts.seal(SealedTexts.note(id), List.of(note)))
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 0) {
            return find(id).isEmpty() ? new Saved.NotFound() : new Saved.ChangedMeanwhile();
        }
        record(by, "commitment " + id + " " + state);
        return new Saved.Done(id);
    }

    private Commitment read(ResultSet row) throws SQLException {
        UUID id = row.getObject("commitment_id", UUID.class);
        return new Commitment(
                id,
                new Listed(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getString("words"),
                        row.getString("source"),
                        row.getObject("on_day", LocalDate.class)),
                row.getObject("problem_id", UUID.class),
                State.valueOf(row.getString("state")),
                row.getObject("state_on", LocalDate.class),
                texts.open(SealedTexts.note(id), row.getBytes("note")).getFirst(),
                row.getInt("version"));
    }

    private void record(SignedIn by, String what) {
        trail.record(by.actor(), AuditAction.PROBLEM_CHANGED, null, AuditDetail.of(what));
    }
}
