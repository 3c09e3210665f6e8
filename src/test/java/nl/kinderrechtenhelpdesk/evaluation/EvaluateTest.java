package nl.kinderrechtenhelpdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.Sign;
import nl.kinderrechtenhelpdesk.danger.Signs;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    /** Sees danger in a text with a capital A: what is measured is the measuring. */
    private static final Danger CAPITAL_A = text -> text.reveal().contains("A")
            ? new Signs(List.of(new Sign(DangerKind.DANGER, Redacted.of("A"))))
            : Signs.NONE;

    private final List<Measurement> all = List.of(new DangerMeasurement(CAPITAL_A));

    @TempDir
    private Path folder;

    private String measured(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("texts.tsv"), text);
        return Evaluate.run(all, List.of("danger", file.toString()));
    }

    @Test
    void withoutArgumentsItListsWhatCanBeMeasured() throws IOException {
        assertThat(Evaluate.run(all, List.of())).contains("danger", "kind or none, text");
    }

    @Test
    void dangerIsRecalledByKindAndFalseAlarmsAreCounted() throws IOException {
        assertThat(measured("# voices\nviolence\tA\nviolence\tb\n\nhunger\tA A\nnone\tb\nnone\tA\nnone\tb\nnone\tb\n"))
                .contains("violence                  2      1    0.50")
                .endsWith("recall=0.67 false_alarms=0.25\n");
    }

    @Test
    void aLineOfAnotherShapeIsNamedByItsNumber() {
        assertThatThrownBy(() -> measured("none\tb\nno tab here\n")).hasMessageContaining("line 2");
    }

    @Test
    void anUnknownNameAndNoFileAreSaid() {
        assertThatThrownBy(() -> Evaluate.run(all, List.of("weather", "x"))).hasMessageContaining("weather");
        assertThatThrownBy(() -> Evaluate.run(all, List.of("danger"))).hasMessageContaining("file");
    }
}
