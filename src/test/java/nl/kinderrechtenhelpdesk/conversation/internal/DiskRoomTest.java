package nl.kinderrechtenhelpdesk.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.kinderrechtenhelpdesk.health.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskRoomTest {

    private static final long MIB = 1L << 20;

    /** In MiB: a gibibyte on a small disk, a tenth of an ordinary one, five gibibytes of a large one. */
    @ParameterizedTest
    @CsvSource({
        "1100, 4000, true",
        "900, 4000, false",
        "3000, 40000, false",
        "5000, 40000, true",
        "5200, 1000000, true",
        "5000, 1000000, false"
    })
    void filesAreTakenInAsLongAsTheDatabaseKeepsRoom(long free, long all, boolean room) {
        DiskRoom disk = new DiskRoom(() -> new DiskRoom.Space(free * MIB, all * MIB));

        assertThat(disk.forFiles()).isEqualTo(room);
        assertThat(disk.look().state()).isEqualTo(room ? Finding.State.WELL : Finding.State.ATTENTION);
    }

    @Test
    void aDiskThatCannotBeReadTakesNoFiles() {
        DiskRoom disk = new DiskRoom(() -> {
            throw new IOException("no disk");
        });

        assertThat(disk.forFiles()).isFalse();
    }

    @Test
    void theDiskOfAFolderThatIsNotThereYetIsRead() {
        assertThat(new DiskRoom(Path.of("not-there-yet")).look().arguments()).isNotEmpty();
    }
}
