package nl.kinderrechtenhelpdesk.casework.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.SecondCodings.Both;
import nl.kinderrechtenhelpdesk.casework.SecondCodings.Offered;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which cases were drawn to be coded once more, with both codings. */
@Repository
class SecondCodingStore {

    /** Open to whoever neither handles the case nor made a move in it. */
    private static final String OPEN_TO = """
            s.coded_on is null and f.status = 'CLOSED' and f.erased_at is null
               and f.handler is distinct from :who and s.first_by is distinct from :who
               and not exists (select from casework.case_move m where m.case_id = s.case_id and m.staff_id = :who)""";

    private final JdbcClient database;

    SecondCodingStore(JdbcClient database) {
        this.database = database;
    }

    /** @return false when this month was drawn already; holds it until the transaction ends */
    boolean begin(LocalDate month) {
        return database.sql("""
                        insert into casework.second_coding_draw (month, closed, drawn) values (:month, 0, 0)
                        on conflict do nothing""").param("month", month).update() == 1;
    }

    /** The cases that were closed within these days and never drawn, in the order of their ids. */
    List<UUID> candidates(LocalDate from, LocalDate until) {
        return database.sql("""
                        select f.case_id from casework.case_file f
                         where f.status = 'CLOSED' and f.erased_at is null
                           and f.closed_at >= cast(:from as date)::timestamp at time zone 'Europe/Amsterdam'
                           and f.closed_at < cast(:until as date)::timestamp at time zone 'Europe/Amsterdam'
                           and not exists (select from casework.second_coding s where s.case_id = f.case_id)
                         order by f.case_id""")
                .param("from", from)
                .param("until", until)
                .query((row, number) -> row.getObject("case_id", UUID.class))
                .list();
    }

    void draw(LocalDate month, int closed, List<UUID> drawn, LocalDate today) {
        for (UUID one : drawn) {
            database.sql("""
                            insert into casework.second_coding (case_id, drawn_on, first_by, first_codes)
                            select case_id, :today, handler, codes from casework.case_file where case_id = :id""").param("today", today).param("id", one).update();
        }
        database.sql("update casework.second_coding_draw set closed = :closed, drawn = :drawn where month = :month")
                .param("closed", closed)
                .param("drawn", drawn.size())
                .param("month", month)
                .update();
    }

    List<Offered> offeredTo(StaffId who) {
        return database.sql("""
                        select s.case_id, f.number, s.drawn_on
                          from casework.second_coding s join casework.case_file f using (case_id)
                         where\s""" + OPEN_TO + " order by s.drawn_on, f.number")
                .param("who", who.value())
                .query((row, number) -> new Offered(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("number"),
                        row.getObject("drawn_on", LocalDate.class)))
                .list();
    }

    boolean code(CaseId id, Codes codes, StaffId by, LocalDate today) {
        return database.sql("""
                        update casework.second_coding s set second_by = :who, second_codes = :codes, coded_on = :today
                          from casework.case_file f
                         where s.case_id = :id and f.case_id = s.case_id and\s""" + OPEN_TO)
                        .param("id", id.value())
                        .param("who", by.value())
                        .param("codes", Cells.texts(codes.stored()))
                        .param("today", today)
                        .update()
                == 1;
    }

    /** Of everybody, or of the two of a case alone. */
    List<Both> both(@Nullable StaffId who) {
        return database.sql("""
                        select s.*, f.number from casework.second_coding s join casework.case_file f using (case_id)
                         where s.coded_on is not null and f.erased_at is null
                           and (cast(:who as uuid) is null or cast(:who as uuid) in (s.first_by, s.second_by))
                         order by s.coded_on desc, f.number""")
                .param("who", who == null ? null : who.value())
                .query((row, number) -> read(row))
                .list();
    }

    private static Both read(ResultSet row) throws SQLException {
        UUID first = row.getObject("first_by", UUID.class);
        return new Both(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                codes(row, "first_codes"),
                codes(row, "second_codes"),
                first == null ? null : new StaffId(first),
                new StaffId(row.getObject("second_by", UUID.class)),
                row.getObject("coded_on", LocalDate.class));
    }

    private static Codes codes(ResultSet row, String column) throws SQLException {
        return Codes.of(Cells.texts(row, column));
    }

    int waiting() {
        return database.sql("select count(*) from casework.second_coding where coded_on is null")
                .query(Integer.class)
                .single();
    }
}
