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
        DiskRoom disk = disks(free, all, 20_000);

        assertThat(disk.forFiles()).isEqualTo(room);
        assertThat(disk.look().state()).isEqualTo(room ? Finding.State.WELL : Finding.State.ATTENTION);
    }

    @Test
    void aDiskThatCannotBeReadTakesNoFiles() {
        DiskRoom.Disk away = () -> {
            throw new IOException("no disk");
        };
        DiskRoom disk = new DiskRoom(away, away);

        assertThat(disk.forFiles()).isFalse();
    }

    @Test
    void theDiskOfAFolderThatIsNotThereYetIsRead() {
        assertThat(new DiskRoom(Path.of("not-there-yet"), Path.of(".")).look().arguments())
                .isNotEmpty();
    }

    /** In MiB: the disk with the data and that of the temporary files. */
    @ParameterizedTest
    @CsvSource({"255, 20000, BROKEN", "257, 20000, ATTENTION", "20000, 511, ATTENTION", "20000, 513, WELL"})
    void aDiskThatIsNearlyFullIsToldBeforeItIsFull(long data, long temporary, Finding.State told) {
        DiskRoom disk = disks(data, 40_000, temporary);

        assertThat(disk.look().state()).isEqualTo(told);
        assertThat(disk.forFiles()).isEqualTo(told == Finding.State.WELL);
    }

    private static DiskRoom disks(long free, long all, long temporary) {
        return new DiskRoom(
                () -> new DiskRoom.Space(free * MIB, all * MIB),
                () -> new DiskRoom.Space(temporary * MIB, 100_000 * MIB));
    }
}
