package nl.kinderrechtenhelpdesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageListTest {

    private static final Language ARABIC = Language.ofTag("ar").orElseThrow();

    @Test
    void theFirstHasEveryTextForEverybodyAndNoPrefix() {
        Language first = Language.all().getFirst();

        assertThat(first).isSameAs(Language.NL);
        assertThat(first.complete() && first.forStaff()).isTrue();
        assertThat(first.prefix()).isEmpty();
    }

    @Test
    void theOthersAreToldApartByPrefixAndTag() {
        assertThat(Language.all()).extracting(Language::tag).doesNotHaveDuplicates();
        assertThat(Language.all().subList(1, Language.all().size()))
                .allSatisfy(language -> assertThat(language.prefix()).isEqualTo("/" + language.tag()));
        assertThat(LanguageFile.read().languages())
                .allSatisfy(entry -> assertThat(entry.direction()).isIn("ltr", "rtl"))
                .flatExtracting(LanguageFile.Entry::fallback)
                .allSatisfy(
                        tag -> assertThat(Language.ofTag(String.valueOf(tag))).isPresent());
    }

    @Test
    void anAddressSaysItsLanguage() {
        assertThat(Language.ofAddress("/ar/hulp-nu")).isSameAs(ARABIC);
        assertThat(Language.ofAddress("/en")).isSameAs(Language.EN);
        assertThat(Language.ofAddress("/arbeid")).isSameAs(Language.NL);
    }

    @Test
    void aLanguageInPartHasItsPagesAndShowsTheOthersInTheOneItFallsBackTo() {
        assertThat(ARABIC.shownAt("/hulp-nu")).isSameAs(ARABIC);
        assertThat(ARABIC.shownAt("")).isSameAs(ARABIC);
        assertThat(ARABIC.shownAt("/contact")).isSameAs(Language.NL);
        assertThat(ARABIC.shownAt("/medewerkers")).isSameAs(Language.NL);
        assertThat(Language.EN.shownAt("/medewerkers")).isSameAs(Language.EN);
    }

    @Test
    void aLetterIsWholeInOneLanguage() {
        assertThat(ARABIC.forLetters()).isSameAs(Language.NL);
        assertThat(Language.EN.forLetters()).isSameAs(Language.EN);
    }

    @Test
    void aTextThatLacksIsReadInTheLanguageThatIsFallenBackTo() {
        Wording both = new Wording(Map.of("nl", "dag en nacht", "en", "day and night"));

        assertThat(both.in(Language.EN)).isEqualTo("day and night");
        assertThat(both.in(ARABIC)).isEqualTo("dag en nacht");
        assertThat(both.languageOf(ARABIC)).isSameAs(Language.NL);
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording(Map.of("en", "day")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording(Map.of("nl", "dag", "xx", "day")));
    }

    @Test
    void numbersAreWrittenWithTheDigitsOfTheNetherlands() {
        assertThat(String.format(ARABIC.locale(), "%d", 112)).isEqualTo("112");
    }
}
