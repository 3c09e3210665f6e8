package nl.kinderrechtenhelpdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kinderrechtenhelpdesk.terms.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class TermsMeasurementTest {

    @TempDir
    private Path folder;

    private String measured(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("terms.tsv"), text);
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext("nl.kinderrechtenhelpdesk.terms.internal")) {
            List<Measurement> all = List.of(new TermsMeasurement(context.getBean(Terms.class)));
            return Evaluate.run(all, List.of("terms", file.toString()));
        }
    }

    @Test
    void everyRowIsRightOrWrongAndThoseOfUnverifiedKindsAreCountedOnceMore() throws IOException {
        assertThat(measured("""
                kind\tdate\texpected last day
                # Christmas
                AWB_OBJECTION\t2026-11-13\t2026-12-28
                AWB_OBJECTION\t2026-11-13\t2026-12-25
                VW_APPEAL_1W\t2026-11-16\t2026-11-23\twith a remark
                CIVIL_NO_APPEAL\t2026-11-16\t-
                """))
                .contains("wrong: terms.tsv line 4: AWB_OBJECTION from 2026-11-13: expected 2026-12-25,"
                        + " reckoned 2026-12-28 (2026-12-25, ENDED_ON_FREE_DAY)")
                .endsWith("right=3 wrong=1 unverified=1\n");
    }

    @Test
    void anUnknownKindAndWhatIsNoDateAreNamedWithTheirLine() {
        assertThatThrownBy(() -> measured("AWB_OBJECTION\t2026-11-13\t2026-12-28\nPOSTCARD\t2026-11-13\t2026-12-25\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("terms.tsv line 2")
                .hasMessageContaining("POSTCARD")
                .hasMessageContaining("AWB_APPEAL");
        assertThatThrownBy(() -> measured("AWB_OBJECTION\t13-11-2026\t2026-12-28\n"))
                .hasMessageContaining("line 1: 13-11-2026");
    }
}
