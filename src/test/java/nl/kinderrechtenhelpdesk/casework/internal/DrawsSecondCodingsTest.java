package nl.kinderrechtenhelpdesk.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which closed cases are drawn to be coded once more. */
class DrawsSecondCodingsTest {

    private final MigratedDatabase database = MigratedDatabase.of("page", "casework");
    private final SecondCodingStore store = new SecondCodingStore(database.client());
    private int number;

    @AfterEach
    void close() {
        database.close();
    }

    private void closedOn(String day, int cases) {
        for (int one = 0; one < cases; one++) {
            database.client()
                    .sql("""
                            insert into casework.case_file
                              (case_id, number, fact_id, status, urgent, received_at, closed_at, moved_at, handler, codes)
                            values (gen_random_uuid(), :number, gen_random_uuid(), 'CLOSED', false, :at::timestamptz, :at::timestamptz,
                              :at::timestamptz, gen_random_uuid(), '{theme:EDUCATION}')""")
                    .param("number", "T" + number++)
                    .param("at", day + "T12:00:00+01:00")
                    .update();
        }
    }

    private void run(String today, int percent, long seed) {
        InstantSource clock = InstantSource.fixed(LocalDate.parse(today)
                .atTime(LocalTime.NOON)
                .atZone(Zone.AMSTERDAM)
                .toInstant());
        new DrawsSecondCodings(store, new CaseworkSettings(180, 14, percent), clock, new Random(seed)).run();
    }

    private List<UUID> drawn() {
        return database.client()
                .sql("select case_id from casework.second_coding order by case_id")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    @Test
    void aShareOfTheMonthBeforeIsDrawnOnceAndNoCaseTwice() {
        closedOn("2026-09-30", 30);
        closedOn("2026-10-15", 120);
        closedOn("2026-11-01", 30);

        run("2026-11-02", 5, 1);
        List<UUID> first = drawn();
        run("2026-11-03", 5, 2);

        assertThat(drawn()).hasSize(6).isEqualTo(first);
        assertThat(database.client()
                        .sql("select count(*) from casework.second_coding s join casework.case_file f using (case_id)"
                                + " where f.closed_at::date = '2026-10-15'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
        run("2026-12-01", 5, 3);
        assertThat(drawn()).hasSize(11);
    }

    @Test
    void atLeastFiveAreDrawnAndNeverMoreThanThereAre() {
        closedOn("2026-10-15", 20);
        run("2026-11-02", 5, 1);
        assertThat(drawn()).hasSize(5);

        closedOn("2026-11-15", 3);
        run("2026-12-02", 5, 1);
        assertThat(drawn()).hasSize(8);
    }

    @Test
    void anotherSeedDrawsOthersAndNoShareDrawsNone() {
        closedOn("2026-10-15", 60);
        run("2026-11-02", 0, 1);
        assertThat(drawn()).isEmpty();

        run("2026-11-02", 10, 1);
        List<UUID> one = drawn();
        database.client().sql("delete from casework.second_coding").update();
        database.client().sql("delete from casework.second_coding_draw").update();
        run("2026-11-02", 10, 2);
        assertThat(drawn()).hasSameSizeAs(one).isNotEqualTo(one);
    }

    @Test
    void aCaseIsOfferedToWhoHadNoHandInIt() {
        closedOn("2026-10-15", 1);
        run("2026-11-02", 5, 1);
        UUID id = drawn().getFirst();
        UUID mover = UUID.randomUUID();
        database.client()
                .sql("insert into casework.case_move (case_id, version, move, from_status, to_status, staff_id, at)"
                        + " values (:id, 1, 'ACCEPT', 'RECEIVED', 'ACCEPTED', :who, now())")
                .param("id", id)
                .param("who", mover)
                .update();
        UUID handler = database.client()
                .sql("select handler from casework.case_file")
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();

        assertThat(store.offeredTo(new StaffId(mover))).isEmpty();
        assertThat(store.offeredTo(new StaffId(handler))).isEmpty();
        assertThat(store.offeredTo(new StaffId(UUID.randomUUID()))).hasSize(1);
    }
}
