package nl.kinderrechtenhelpdesk.traffic.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTextTest {

    private static Map<String, List<String>> fields(String form) {
        return FormText.fields(form.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void fieldsComeInTheirOrderWithEachValueTheyWereSentWith() {
        assertThat(fields("b=1&a=twee+woorden&b=%33&leeg=&kaal"))
                .containsExactly(
                        entry("b", List.of("1", "3")),
                        entry("a", List.of("twee woorden")),
                        entry("leeg", List.of("")),
                        entry("kaal", List.of("")));
    }

    @Test
    void lettersWithMarksAreReadAsTheyWereMeantAlsoFromAVeryOldBrowser() {
        assertThat(fields("q=caf%C3%A9+%E2%82%AC")).containsExactly(entry("q", List.of("café €")));
        assertThat(fields("q=caf%E9+%80")).containsExactly(entry("q", List.of("café €")));
        assertThat(fields("q=caf\u00e9")).containsExactly(entry("q", List.of("café")));
    }

    @Test
    void aPercentSignThatMeansNothingStaysAndANulGoes() {
        assertThat(fields("q=100%25+of+50%+of+%zz+%4&n=a%00b"))
                .containsExactly(entry("q", List.of("100% of 50% of %zz %4")), entry("n", List.of("ab")));
    }

    @Test
    void nothingSentIsNoField() {
        assertThat(fields("")).isEmpty();
        assertThat(fields("&&=x&")).isEmpty();
    }
}
