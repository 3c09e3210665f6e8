package nl.kinderrechtenhelpdesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a spreadsheet that was saved as text is cut into cells. */
class SeparatedRowsTest {

    @Test
    void aCellInQuotesHoldsSeparatorsLineEndsAndQuotes() {
        assertThat(SeparatedRows.of("a;\"b;c\nd \"\"e\"\"\";f\n1;2;3"))
                .containsExactly(List.of("a", "b;c\nd \"e\"", "f"), List.of("1", "2", "3"));
    }

    @Test
    void aTitleAboveTheColumnsDoesNotHideTheSeparator() {
        assertThat(SeparatedRows.of("Zaken van 2021\n\nthema;datum;x\n1,5;2;3").getLast())
                .containsExactly("1,5", "2", "3");
    }

    @Test
    void whatHasMostInTheFirstLineThatHasAnySeparates() {
        assertThat(SeparatedRows.of("a\tb\tc, d\n1\t2\t3").getLast()).containsExactly("1", "2", "3");
        assertThat(SeparatedRows.of("een woord")).containsExactly(List.of("een woord"));
    }
}
