package nl.kinderrechtenhelpdesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is put into a column comes out of it the same. */
@HelpdeskTest
class CellsTest {

    @Autowired
    JdbcClient database;

    /** Both hours of the night in which the clock goes back, one hour before 1900, and one that is longer than a microsecond allows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z",
                "1899-12-31T23:40:28Z",
                "2026-03-01T10:15:30.123456Z"
            })
    void aMomentIsTheSameMoment(Instant moment) {
        assertThat(database.sql("select cast(:at as timestamptz) as at")
                        .param("at", Cells.time(moment))
                        .query((row, number) -> Cells.time(row, "at"))
                        .single())
                .isEqualTo(moment);
    }

    @Test
    void aMomentThatIsNotThereIsNoMoment() {
        assertThat(database.sql("select cast(:at as timestamptz) as at")
                        .param("at", Cells.timeOrNull(null))
                        .query((row, number) -> List.of(1, Cells.timeOrNull(row, "at") == null ? 0 : 1))
                        .single())
                .containsExactly(1, 0);
    }

    @Test
    void aListKeepsItsOrderAndEveryCharacter() {
        List<String> texts = List.of("b", "{a,c}", "say \"no\"", "back\\slash", "", "NULL");
        List<UUID> ids = List.of(new UUID(2, 2), new UUID(1, 1));

        assertThat(database.sql("select cast(:texts as text[]) as texts")
                        .param("texts", Cells.texts(texts))
                        .query((row, number) -> Cells.texts(row, "texts"))
                        .single())
                .isEqualTo(texts);
        assertThat(database.sql("select cast(:ids as uuid[]) as ids")
                        .param("ids", Cells.ids(ids))
                        .query((row, number) -> Cells.ids(row, "ids"))
                        .single())
                .isEqualTo(ids);
    }

    @Test
    void anEmptyListIsAnEmptyArray() {
        assertThat(database.sql("select cardinality(cast(:texts as text[])), cast(:texts as text[]) as texts")
                        .param("texts", Cells.texts(List.of()))
                        .query((row, number) -> row.getInt(1) + ":" + Cells.texts(row, "texts"))
                        .single())
                .isEqualTo("0:[]");
    }
}
