package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.LocalDate;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes of erased cases: for a while they still open one page, which says that all is gone. */
@Repository
class ErasedCodes {

    private static final int DAYS = 60;

    private final JdbcClient database;

    ErasedCodes(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the code of a case apart from the case, before it is deleted with it. */
    void keep(CaseId caseId, LocalDate today) {
        database.sql("""
                        insert into intake.erased_code (code_hash, erased_on, until)
                        select code_hash, :today, :until from intake.asker_code where case_id = :id
                        on conflict do nothing""")
                .param("id", caseId.value())
                .param("today", today)
                .param("until", today.plusDays(DAYS))
                .update();
    }

    /** When the case behind this code was erased, for as long as that may be read. */
    Optional<LocalDate> erasedOn(byte[] hash, LocalDate today) {
        return database.sql("select erased_on from intake.erased_code where code_hash = :hash and until > :today")
                .param("hash", hash)
                .param("today", today)
                .query(LocalDate.class)
                .optional();
    }

    void deleteEnded(LocalDate today) {
        database.sql("delete from intake.erased_code where until <= :today")
                .param("today", today)
                .update();
    }
}
