package nl.kinderrechtenhelpdesk.signals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import org.junit.jupiter.api.Test;

class AlikeTest {

    private static Codes of(String... stored) {
        return Codes.of(List.of(stored));
    }

    private static List<String> words(Codes flagged, Codes... others) {
        return Alike.words(flagged, List.of(others)).map(Codes::stored).orElseGet(List::of);
    }

    @Test
    void casesOfOneThemeWithOneCodeMoreInCommonAreAlike() {
        for (String more : List.of("situation:HOMELESS", "body:SCHOOL", "province:PV25", "provision:CRC-28")) {
            assertThat(words(
                            of("theme:EDUCATION", more, "asker:CHILD"),
                            of("theme:EDUCATION", "asker:PARENT", more, "body:GEMEENTE")))
                    .as(more)
                    .containsExactly("theme:EDUCATION", more);
        }
    }

    @Test
    void anotherThemeOrOnlyTheThemeOrAnAgeIsNotEnough() {
        assertThat(words(of("theme:EDUCATION", "body:SCHOOL"), of("theme:HOUSING", "body:SCHOOL")))
                .isEmpty();
        assertThat(words(of("theme:EDUCATION", "body:SCHOOL"), of("theme:EDUCATION", "body:GEMEENTE")))
                .isEmpty();
        assertThat(words(
                        of("theme:EDUCATION", "body:SCHOOL", "age_band:AGE_4_7"),
                        of("theme:EDUCATION", "body:GI", "age_band:AGE_4_7")))
                .isEmpty();
        assertThat(words(of("theme:EDUCATION", "body:SCHOOL"))).isEmpty();
    }

    @Test
    void whatSaysNothingIsNotInCommon() {
        assertThat(words(of("theme:EDUCATION", "body:ANDERS"), of("theme:EDUCATION", "body:ANDERS", "body:GI")))
                .isEmpty();
        assertThat(words(of("theme:OTHER", "body:SCHOOL"), of("theme:OTHER", "body:SCHOOL", "body:GI")))
                .isEmpty();
    }

    @Test
    void whereLittleIsKnownAllOfItMustBeTheSame() {
        assertThat(words(of("theme:EDUCATION", "asker:CHILD"), of("theme:EDUCATION", "asker:PARENT")))
                .containsExactly("theme:EDUCATION");
        assertThat(words(of("situation:HOMELESS", "province:PV25"), of("province:PV25", "situation:HOMELESS")))
                .containsExactly("situation:HOMELESS", "province:PV25");
        Codes four = of("situation:HOMELESS", "body:SCHOOL", "body:GI", "province:PV25");
        assertThat(words(four, four)).as("more than three, and no theme").isEmpty();
    }

    @Test
    void theWordsAreThoseThatMostOthersShareAndAThirdThatAllOfThemHave() {
        Codes flagged = of("theme:EDUCATION", "situation:HOMELESS", "body:SCHOOL", "province:PV25");
        assertThat(words(
                        flagged,
                        of("theme:EDUCATION", "situation:HOMELESS"),
                        of("theme:EDUCATION", "body:SCHOOL", "province:PV25"),
                        of("theme:EDUCATION", "body:SCHOOL", "province:PV25")))
                .containsExactly("theme:EDUCATION", "body:SCHOOL", "province:PV25");
        assertThat(words(flagged, flagged)).as("never more than three").hasSize(3);
    }

    @Test
    void aSignalDescribesACaseThatHasAllItsCodesUnlessThatIsOneOfMany() {
        Codes flagged = of("theme:EDUCATION", "body:SCHOOL", "asker:CHILD");
        assertThat(Alike.fits(flagged, of("theme:EDUCATION", "body:SCHOOL"))).isTrue();
        assertThat(Alike.fits(flagged, of("body:SCHOOL", "asker:CHILD"))).isTrue();
        assertThat(Alike.fits(flagged, of("theme:EDUCATION", "body:GI"))).isFalse();
        assertThat(Alike.fits(flagged, of("theme:EDUCATION"))).isFalse();
        assertThat(Alike.fits(of("theme:EDUCATION", "asker:CHILD"), of("theme:EDUCATION")))
                .isTrue();
    }
}
