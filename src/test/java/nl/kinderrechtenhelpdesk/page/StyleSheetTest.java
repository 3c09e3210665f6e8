package nl.kinderrechtenhelpdesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The style sheet serves languages that run to the left too: it speaks of start and end, not of left and right. */
class StyleSheetTest {

    private static final Pattern SIDE =
            Pattern.compile("[{;]((?:(?:margin|padding|border)-(?:left|right)[a-z-]*|left|right):[^;}]*"
                    + "|(?:text-align|float|clear):(?:left|right))");
    private static final Pattern FOUR_SIDES =
            Pattern.compile("[{;]((?:margin|padding):([^ ;}()]+) ([^ ;}()]+) ([^ ;}()]+) ([^ ;}()!]+))(?=[;}])");

    private static String sheet() throws IOException {
        return new ClassPathResource("static/assets/app.css").getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void noRuleNamesLeftOrRightButForTheEdgesOfTheDevice() throws IOException {
        List<String> physical = SIDE.matcher(sheet())
                .results()
                .map(found -> found.group(1))
                .filter(rule -> !rule.contains("safe-area-inset"))
                .toList();

        assertThat(physical).isEmpty();
    }

    @Test
    void noRuleGivesLeftAndRightDifferentRoomInOneBreath() throws IOException {
        List<String> uneven = FOUR_SIDES
                .matcher(sheet())
                .results()
                .filter(found -> !found.group(3).equals(found.group(5)))
                .map(MatchResult::group)
                .toList();

        assertThat(uneven).isEmpty();
    }
}
