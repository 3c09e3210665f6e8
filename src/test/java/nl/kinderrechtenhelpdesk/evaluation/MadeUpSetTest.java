package nl.kinderrechtenhelpdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeUpSetTest {

    @TempDir
    private Path folder;

    private SignalSet made(String name) throws IOException {
        MadeUpSet.make(folder.resolve(name), MadeUpSet.CASES_A_WEEK);
        return SignalSet.read(folder.resolve(name));
    }

    @Test
    void aSeedAlwaysMakesTheSameHelpdesk() throws IOException {
        made("planted-7");
        Path other = Files.createDirectory(folder.resolve("again")).resolve("planted-7");
        MadeUpSet.make(other, MadeUpSet.CASES_A_WEEK);
        assertThat(other.resolve("facts.csv")).hasSameTextualContentAs(folder.resolve("planted-7/facts.csv"));
        assertThat(other.resolve("labels.csv")).hasSameTextualContentAs(folder.resolve("planted-7/labels.csv"));
    }

    @Test
    void threeProblemsArePlantedAndTheirCasesBeginWithThem() throws IOException {
        SignalSet set = made("planted-8");
        assertThat(set.problems()).hasSize(3).allSatisfy(problem -> {
            assertThat(problem.rows()).hasSizeGreaterThan(3);
            assertThat(problem.rows())
                    .allMatch(row ->
                            set.board().received(row) >= problem.firstMonday().toEpochDay());
        });
    }

    @Test
    void inAHelpdeskWithoutAProblemNothingIsPlanted() throws IOException {
        SignalSet set = made("null-9");
        assertThat(set.problems()).isEmpty();
        assertThat(set.board().size()).isBetween(5_500, 9_000);
    }

    @Test
    void aFolderThatIsThereIsLeftAloneAndAnotherNameIsRefused() throws IOException {
        Path there = Files.createDirectory(folder.resolve("null-1"));
        MadeUpSet.make(there, MadeUpSet.CASES_A_WEEK);
        assertThat(there).isEmptyDirectory();
        assertThatThrownBy(() -> made("ours")).hasMessageContaining("only null-NUMBER and planted-NUMBER");
    }
}
