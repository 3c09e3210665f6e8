package nl.kinderrechtenhelpdesk.advocacy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problem.Draft;
import nl.kinderrechtenhelpdesk.advocacy.Problem.Standing;
import nl.kinderrechtenhelpdesk.advocacy.Problem.Status;
import nl.kinderrechtenhelpdesk.advocacy.Problem.Words;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.UriComponentsBuilder;

/** Problem files and where they stood. A selection is kept as the parameters of its address. */
@Repository
class ProblemStore {

    private final JdbcClient database;
    private final SealedTexts texts;
    private final Codebook codebook;

    ProblemStore(JdbcClient database, SealedTexts texts, Codebook codebook) {
        this.database = database;
        this.texts = texts;
        this.codebook = codebook;
    }

    List<Problem> all() {
        return database.sql("""
                        select * from advocacy.problem
                        order by status in ('SOLVED', 'ENDED'), begun_at desc, problem_id""").query((row, n) -> read(row)).list();
    }

    Optional<Problem> find(UUID id) {
        return database.sql("select * from advocacy.problem where problem_id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    void add(UUID id, Draft draft, Status status, Instant at, StaffId by) {
        filled(database.sql("""
                        insert into advocacy.problem
                          (problem_id, since, codes, filter, status, version, texts, begun_at, begun_by)
                        values (:id, :since, :codes, :filter, :status, 1, :texts, :at, :by)"""), id, draft)
                .param("status", status.name())
                .param("at", Cells.time(at))
                .param("by", by.value())
                .update();
    }

    /** False when it is no longer at this version. */
    boolean change(UUID id, Draft draft, int version) {
        return filled(database.sql("""
                                update advocacy.problem
                                set since = :since, codes = :codes, filter = :filter, texts = :texts, version = version + 1
                                where problem_id = :id and version = :version"""), id, draft).param("version", version).update() == 1;
    }

    /** False when it is no longer at this version. */
    boolean stand(UUID id, Status status, int version) {
        return database.sql("""
                                update advocacy.problem set status = :status, version = version + 1
                                where problem_id = :id and version = :version""")
                        .param("status", status.name())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** In the transaction that changed the file, so that two at once do not take the same number. */
    void note(UUID id, Standing standing, StaffId by) {
        int number = standings(id).size() + 1;
        database.sql("""
                        insert into advocacy.standing (problem_id, number, status, on_day, reason, noted_by)
                        values (:id, :number, :status, :on, :reason, :by)""")
                .param("id", id)
                .param("number", number)
                .param("status", standing.status().name())
                .param("on", standing.on())
                .param("reason", texts.seal(SealedTexts.reason(id, number), List.of(standing.reason())))
                .param("by", by.value())
                .update();
    }

    List<Standing> standings(UUID id) {
        return database.sql("select * from advocacy.standing where problem_id = :id order by number")
                .param("id", id)
                .query((row, n) -> new Standing(
                        Status.valueOf(row.getString("status")),
                        row.getObject("on_day", LocalDate.class),
                        texts.open(SealedTexts.reason(id, row.getInt("number")), row.getBytes("reason"))
                                .getFirst()))
                .list();
    }

    private JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, UUID id, Draft draft) {
        Words words = draft.words();
        List<Redacted<String>> sealed = List.of(words.title(), words.wrong(), words.whom(), words.rules());
        return statement
                .param("id", id)
                .param("since", draft.since())
                .param("codes", Cells.texts(draft.codes().stored()))
                .param("filter", written(draft.selection()))
                .param("texts", texts.seal(SealedTexts.problem(id), sealed));
    }

    private Problem read(ResultSet row) throws SQLException {
        UUID id = row.getObject("problem_id", UUID.class);
        List<Redacted<String>> opened = texts.open(SealedTexts.problem(id), row.getBytes("texts"));
        return new Problem(
                id,
                new Words(opened.get(0), opened.get(1), opened.get(2), opened.get(3)),
                row.getObject("since", LocalDate.class),
                Codes.of(Cells.texts(row, "codes")),
                selection(row.getString("filter")),
                Status.valueOf(row.getString("status")),
                row.getInt("version"));
    }

    private String written(Selection selection) {
        return codebook.address(selection).entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&"));
    }

    private Selection selection(String filter) {
        return codebook.selection(
                UriComponentsBuilder.newInstance().query(filter).build().getQueryParams());
    }
}
