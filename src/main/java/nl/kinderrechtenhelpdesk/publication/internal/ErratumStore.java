package nl.kinderrechtenhelpdesk.publication.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.publication.Erratum;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrections of published reports; the database changes none that was agreed to. */
@Repository
class ErratumStore {

    private final JdbcClient database;
    private final ReportFormat format;

    ErratumStore(JdbcClient database, ReportFormat format) {
        this.database = database;
        this.format = format;
    }

    List<Erratum> of(int year) {
        return database.sql("""
                        select * from publication.report_erratum where year = :year
                        order by agreed_at nulls last, written_at, erratum_id""")
                .param("year", year)
                .query((row, number) -> new Erratum(
                        row.getObject("erratum_id", UUID.class),
                        row.getInt("year"),
                        format.words(row.getString("texts")),
                        new StaffId(row.getObject("written_by", UUID.class)),
                        Cells.timeOrNull(row, "agreed_at")))
                .list();
    }

    void add(Erratum erratum, Instant at) {
        database.sql("""
                        insert into publication.report_erratum (erratum_id, year, texts, written_at, written_by)
                        values (:id, :year, :texts, :at, :by)""")
                .param("id", erratum.id())
                .param("year", erratum.year())
                .param("texts", format.keepWords(erratum.words()))
                .param("at", Cells.time(at))
                .param("by", erratum.writtenBy().value())
                .update();
    }

    /** False when it is not there any more, or somebody agreed before. */
    boolean agree(int year, UUID id, Instant at, StaffId by) {
        return database.sql("""
                                update publication.report_erratum set agreed_at = :at, agreed_by = :by
                                where erratum_id = :id and year = :year and agreed_at is null""")
                        .param("at", Cells.time(at))
                        .param("by", by.value())
                        .param("id", id)
                        .param("year", year)
                        .update()
                == 1;
    }

    void drop(int year, UUID id) {
        database.sql(
                        "delete from publication.report_erratum where erratum_id = :id and year = :year and agreed_at is null")
                .param("id", id)
                .param("year", year)
                .update();
    }
}
