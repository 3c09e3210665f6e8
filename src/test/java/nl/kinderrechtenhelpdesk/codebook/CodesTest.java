package nl.kinderrechtenhelpdesk.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CodesTest {

    private static final Codes CODED = Codes.NONE
            .with(Facet.THEME, "EDUCATION")
            .with(Facet.SITUATION, List.of("POVERTY", "NO_SCHOOL"))
            .with(Facet.PROVISION, List.of("BW1-1:247"));

    @Test
    void whatIsStoredIsReadAgainAsItWas() {
        assertThat(CODED.stored())
                .containsExactly("theme:EDUCATION", "situation:POVERTY", "situation:NO_SCHOOL", "provision:BW1-1:247");
        assertThat(Codes.of(CODED.stored())).isEqualTo(CODED);
    }

    @Test
    void anEventKeepsThemAsAListOfTexts() {
        JsonMapper json = JsonMapper.builder().build();

        String written = json.writeValueAsString(CODED);

        assertThat(written).startsWith("[\"theme:EDUCATION\"");
        assertThat(json.readValue(written, Codes.class)).isEqualTo(CODED);
    }

    @Test
    void theOrderInWhichCodesWereGivenMakesNoOtherValue() {
        assertThat(Codes.of(
                        List.of("situation:NO_SCHOOL", "provision:BW1-1:247", "situation:POVERTY", "theme:EDUCATION")))
                .isEqualTo(CODED)
                .hasSameHashCodeAs(CODED);
    }

    @Test
    void aCodeTakesThePlaceOfThoseOfItsFacetAndNullTakesThemAway() {
        assertThat(CODED.with(Facet.THEME, "CARE").all(Facet.THEME)).containsExactly("CARE");
        Codes without = CODED.with(Facet.THEME, (String) null);
        assertThat(without.has(Facet.THEME)).isFalse();
        assertThat(without.one(Facet.THEME)).isNull();
        assertThat(without).isEqualTo(CODED.only(facet -> !facet.equals(Facet.THEME)));
        assertThat(CODED.with(Facet.ASKER, AskerKind.CHILD).has(Facet.ASKER, AskerKind.CHILD))
                .isTrue();
    }

    @Test
    void whatIsNoCodeOfAFacetIsRefused() {
        for (String wrong : List.of("EDUCATION", ":EDUCATION", "Theme:EDUCATION", "th eme:X")) {
            assertThatThrownBy(() -> Codes.of(List.of(wrong))).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
