package nl.kinderrechtenhelpdesk.publication.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.publication.ReportTexts;
import nl.kinderrechtenhelpdesk.publication.YearlyReports.Draft;
import nl.kinderrechtenhelpdesk.publication.YearlyReports.Proposal;
import nl.kinderrechtenhelpdesk.publication.YearlyReports.Published;
import nl.kinderrechtenhelpdesk.publication.YearlyReports.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Yearly reports: drafts that change, and what was proposed and published, which does not. */
@Repository
class ReportStore {

    private final JdbcClient database;
    private final ReportFormat format;

    ReportStore(JdbcClient database, ReportFormat format) {
        this.database = database;
        this.format = format;
    }

    List<State> all() {
        return database.sql("""
                        select d.year, r.published_at,
                               r.year is null and exists (select from publication.report_proposal p where p.year = d.year) as waiting
                        from publication.report_draft d left join publication.report_release r using (year)
                        order by d.year desc""")
                .query((row, number) ->
                        new State(row.getInt("year"), row.getBoolean("waiting"), Cells.timeOrNull(row, "published_at")))
                .list();
    }

    Optional<Draft> draft(int year) {
        return database.sql("select year, version, texts from publication.report_draft where year = :year")
                .param("year", year)
                .query((row, number) ->
                        new Draft(row.getInt("year"), row.getInt("version"), format.texts(row.getString("texts"))))
                .optional();
    }

    boolean begin(int year, ReportTexts texts, Instant at, StaffId by) {
        return database.sql("""
                                insert into publication.report_draft (year, version, texts, changed_at, changed_by)
                                values (:year, 1, :texts, :at, :by) on conflict do nothing""")
                        .param("year", year)
                        .param("texts", format.keep(texts))
                        .param("at", Cells.time(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    boolean write(int year, ReportTexts texts, int after, Instant at, StaffId by) {
        return database.sql("""
                                update publication.report_draft
                                set version = version + 1, texts = :texts, changed_at = :at, changed_by = :by
                                where year = :year and version = :after""")
                        .param("texts", format.keep(texts))
                        .param("at", Cells.time(at))
                        .param("by", by.value())
                        .param("year", year)
                        .param("after", after)
                        .update()
                == 1;
    }

    void propose(int year, Map<Language, Document> documents, Instant at, StaffId by) {
        database.sql("""
                        insert into publication.report_proposal (year, revision, documents, made_at, made_by)
                        select :year, coalesce(max(revision), 0) + 1, :documents, :at, :by
                        from publication.report_proposal where year = :year""")
                .param("year", year)
                .param("documents", format.keep(documents))
                .param("at", Cells.time(at))
                .param("by", by.value())
                .update();
    }

    Optional<Proposal> lastProposed(int year) {
        return database.sql("""
                        select * from publication.report_proposal where year = :year
                        order by revision desc limit 1""").param("year", year).query(this::proposal).optional();
    }

    private Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getInt("year"),
                row.getInt("revision"),
                format.documents(row.getString("documents")),
                new StaffId(row.getObject("made_by", UUID.class)),
                Cells.time(row, "made_at"));
    }

    /** False when it was published already. */
    boolean publish(Proposal proposal, Instant at, StaffId by) {
        return database.sql("""
                                insert into publication.report_release (year, revision, made_by, published_at, published_by)
                                values (:year, :revision, :maker, :at, :by) on conflict do nothing""")
                        .param("year", proposal.year())
                        .param("revision", proposal.revision())
                        .param("maker", proposal.madeBy().value())
                        .param("at", Cells.time(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    boolean isPublished(int year) {
        return database.sql("select exists (select from publication.report_release where year = :year)")
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    Optional<Published> published(int year) {
        return database.sql("""
                        select p.year, p.revision, p.documents, r.published_at, r.published_by
                        from publication.report_release r join publication.report_proposal p using (year, revision)
                        where r.year = :year""")
                .param("year", year)
                .query((row, number) -> new Published(
                        row.getInt("year"),
                        row.getInt("revision"),
                        format.documents(row.getString("documents")),
                        Cells.time(row, "published_at"),
                        new StaffId(row.getObject("published_by", UUID.class))))
                .optional();
    }

    Optional<byte[]> file(int year, Language language, String kind) {
        return database.sql("""
                        select content from publication.report_file
                        where year = :year and language = :language and format = :format""")
                .param("year", year)
                .param("language", language.tag())
                .param("format", kind)
                .query(byte[].class)
                .optional();
    }

    /** Does nothing when another was quicker. */
    void keepFile(int year, Language language, String kind, byte[] content, int renderer, Instant at) {
        database.sql("""
                        insert into publication.report_file (year, language, format, content, renderer, made_at)
                        values (:year, :language, :format, :content, :renderer, :at) on conflict do nothing""")
                .param("year", year)
                .param("language", language.tag())
                .param("format", kind)
                .param("content", content)
                .param("renderer", renderer)
                .param("at", Cells.time(at))
                .update();
    }
}
