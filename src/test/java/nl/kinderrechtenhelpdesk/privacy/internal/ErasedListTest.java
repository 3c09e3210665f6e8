package nl.kinderrechtenhelpdesk.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that outlives the database: what was once written in it is read again, whatever happened to it in between. */
class ErasedListTest {

    private static final UUID FIRST = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("beside/erased.txt");
    }

    private ErasedList list() {
        return new ErasedList(file());
    }

    @Test
    void aListThatIsNotThereIsEmptyAndAddingNothingMakesNoFile() {
        assertThat(list().read()).isEmpty();
        list().add(Map.of());
        assertThat(file()).doesNotExist();
    }

    @Test
    void whatIsAddedIsReadAgainInItsOrderBesideWhatStoodThere() {
        list().add(Map.of(SECOND, MAY));
        list().add(Map.of(FIRST, JUNE));
        assertThat(list().read()).containsExactly(Map.entry(SECOND, MAY), Map.entry(FIRST, JUNE));
    }

    @Test
    void aLineThatWasCutOffSaysNothingAndSpoilsNoOther() throws IOException {
        list().add(Map.of(FIRST, MAY));
        for (String cutOff : new String[] {
            "\n" + SECOND + " 2026-0", "\n" + SECOND, "\nniets 2026-05-01", "\n" + SECOND + " 2026-05-01 x"
        }) {
            Files.writeString(file(), cutOff, StandardOpenOption.APPEND);
        }
        list().add(Map.of(UUID.fromString("00000000-0000-4000-8000-000000000003"), JUNE));

        assertThat(list().read()).hasSize(2).containsEntry(FIRST, MAY).doesNotContainKey(SECOND);
    }

    @Test
    void noDayIsKeptOfALineThatHasOne() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "  " + FIRST + " 2026-05-17  \n");
        assertThat(list().read()).containsExactly(Map.entry(FIRST, MAY));
    }

    @Test
    void aListThatCannotBeWrittenStopsNoErasure() throws IOException {
        Files.writeString(folder.resolve("beside"), "een bestand waar de map moet komen");
        assertThatCode(() -> list().add(Map.of(FIRST, MAY))).doesNotThrowAnyException();
    }
}
