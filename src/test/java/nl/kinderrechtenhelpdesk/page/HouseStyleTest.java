package nl.kinderrechtenhelpdesk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseStyleTest {

    private static final double AA_TEXT = 4.5;

    static Stream<String> anyColours() {
        Stream<String> extremes =
                Stream.of("#ffffff", "#000000", "#ffff00", "#7f7f7f", "#808080", "#ff0000", "#00ffff");
        return Stream.concat(
                extremes, new Random(26).ints(200, 0, 0x1000000).mapToObj(rgb -> String.format("#%06x", rgb)));
    }

    private static HouseStyle of(String brand, String accent) {
        return new HouseStyle(
                new Organisation("n", "p", "1", "e", "", "logo.svg", brand, accent, "https://example.org", 5));
    }

    private static Colour value(String css, String property) {
        Matcher matcher = Pattern.compile("--" + property + ":(#[0-9a-f]{6})").matcher(css);
        assertThat(matcher.find()).as(property).isTrue();
        return Colour.of(matcher.group(1));
    }

    @ParameterizedTest
    @MethodSource("anyColours")
    void whateverColourAnOrganisationChoosesTextStaysLegibleByDayAndByNight(String chosen) {
        String css = of(chosen, chosen).css();
        assertThat(value(css, "brand").contrast(Colour.of("#fbf6ee"))).isGreaterThanOrEqualTo(AA_TEXT);
        assertThat(value(css, "brand-ink").contrast(value(css, "brand"))).isGreaterThanOrEqualTo(AA_TEXT);
        assertThat(value(css, "accent-ink").contrast(value(css, "accent"))).isGreaterThanOrEqualTo(AA_TEXT);
        assertThat(value(css, "brand-night").contrast(Colour.of("#1a2b35"))).isGreaterThanOrEqualTo(AA_TEXT);
        assertThat(value(css, "brand-night-ink").contrast(value(css, "brand-night")))
                .isGreaterThanOrEqualTo(AA_TEXT);
    }

    @Test
    void theColoursTheStylesHaveOfThemselvesNeedNoSheet() {
        assertThat(of(Organisation.BRAND, Organisation.ACCENT).needed()).isFalse();
        assertThat(of("#123456", Organisation.ACCENT).needed()).isTrue();
    }

    @Test
    void somethingThatIsNoColourIsRefusedAtTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> of("red;}body{display:none", "#123456"));
    }
}
