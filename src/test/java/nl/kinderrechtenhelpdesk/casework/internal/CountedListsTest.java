package nl.kinderrechtenhelpdesk.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kinderrechtenhelpdesk.casework.CaseFilter;
import nl.kinderrechtenhelpdesk.casework.Worklist;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists that are too long to count at each look. */
@HelpdeskTest
class CountedListsTest {

    @Autowired
    Codebook codebook;

    private final MigratedDatabase database = MigratedDatabase.of("page", "casework");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void areCountedToTheEndOfTheThousandThatIsLookedAt() {
        assertThat(Worklist.counted(new Paging(1, 25))).isEqualTo(1_000);
        assertThat(Worklist.counted(new Paging(40, 25))).isEqualTo(1_000);
        assertThat(Worklist.counted(new Paging(41, 25))).isEqualTo(2_000);
        assertThat(Worklist.counted(new Paging(400, 25))).isEqualTo(10_000);
        assertThat(Worklist.counted(new Paging(4000, 25))).isEqualTo(10_000);
    }

    @Test
    void canBeWalkedThroughToTheirLastCase() {
        database.client().sql("""
                        insert into casework.case_file (case_id, number, fact_id, status, urgent, received_at, moved_at, codes)
                        select gen_random_uuid(), 'KR-2027-' || n, gen_random_uuid(), 'RECEIVED', false, now(), now(), '{asker:CHILD,age_band:AGE_12_15,residence:NOT_RELEVANT}'
                          from generate_series(1, 1030) n""").update();
        ListStore store = new ListStore(database.client(), codebook);
        int seen = 0;
        int number = 0;
        PageOf<?> page;
        do {
            Paging paging = new Paging(++number, 25);
            page = new PageOf<>(
                    store.lines(CaseFilter.open(), paging),
                    store.count(CaseFilter.open(), Worklist.counted(paging)),
                    paging);
            seen += page.items().size();
        } while (number < page.pages());

        assertThat(seen).isEqualTo(1_030);
        assertThat(page.total()).isEqualTo(1_030);
        assertThat(store.count(CaseFilter.open(), Worklist.counted(new Paging(1, 25))))
                .isEqualTo(1_001);
    }
}
