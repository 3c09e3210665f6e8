package nl.kinderrechtenhelpdesk.stories.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.stories.Recognisable.Reason;
import org.junit.jupiter.api.Test;

/** What in a text could tell who it is about. */
class TextHintsTest {

    private static final TextHints HINTS =
            new TextHints(StoryFiles.words(), List.of("Utrecht", "Den Bosch", "Ede", "Best"));

    private static Map<Reason, List<String>> in(String text, String... told) {
        Map<Reason, List<String>> found = new EnumMap<>(Reason.class);
        HINTS.in(text, List.of(told), List.of("Bo")).forEach(hint -> found.put(hint.reason(), hint.found()));
        return found;
    }

    @Test
    void namesPlacesDaysAndNumbersArePointedOut() {
        Map<Reason, List<String>> found = in(
                "Een kind van 14 jaar woont in Den Bosch. Op maandag 3 maart 2026 zei juf Annelies dat bo naar huis moest.");
        assertThat(found.get(Reason.NAME)).containsExactly("Annelies", "bo");
        assertThat(found.get(Reason.PLACE)).containsExactly("Den Bosch");
        assertThat(found.get(Reason.DATE)).contains("maandag", "maart", "2026");
        assertThat(found.get(Reason.NUMBER)).contains("14");
    }

    @Test
    void agesInWordsArePointedOut() {
        assertThat(in("De veertienjarige en haar twaalf broers.").get(Reason.NUMBER))
                .contains("veertienjarige", "twaalf");
    }

    @Test
    void aSentenceOfTheAskerIsFoundWordForWord() {
        String told = "Ik slaap al weken op de bank bij mijn tante en haar hond.";
        assertThat(in("Het kind vertelde: ik slaap al weken op de bank bij familie.", told)
                        .get(Reason.QUOTE))
                .containsExactly("ik slaap al weken op de bank bij");
        assertThat(in("Het kind sliep lang bij familie.", told)).isEmpty();
    }

    @Test
    void aTextWithoutAnyOfTheseHasNoHints() {
        assertThat(in("Een kind mocht niet naar school. Best vreemd. In Nederland geldt het IVRK. De IND zei nee."))
                .isEmpty();
    }
}
