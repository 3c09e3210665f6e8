package nl.kinderrechtenhelpdesk.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AddresseeTest {

    @Test
    void aChildIsSpokenToAsAChildAndNobodyElseIs() {
        assertThat(AskerKind.values())
                .allSatisfy(kind -> assertThat(Addressee.of(kind).isChild()).isEqualTo(kind == AskerKind.CHILD));
        assertThat(Addressee.chosen("kinderen")).isEqualTo(Addressee.CHILD);
        assertThat(Addressee.chosen("iedereen")).isEqualTo(Addressee.ADULT);
        assertThat(Addressee.chosen(null)).isEqualTo(Addressee.ADULT);
    }

    @Test
    void aParentAndAProfessionalReadWhatIsWrittenForAnyAdultWhereNothingFitsThemBetter() {
        assertThat(Addressee.of(AskerKind.PARENT).endings()).containsExactly(".parent", ".adult", "");
        assertThat(Addressee.of(AskerKind.LAWYER).endings()).containsExactly(".professional", ".adult", "");
        assertThat(Addressee.of(AskerKind.FOSTER_PARENT).endings()).containsExactly(".adult", "");
        assertThat(Addressee.of(AskerKind.CHILD).endings()).containsExactly(".child", "");
    }

    @ParameterizedTest
    @EnumSource
    void anAddressKeepsForWhomItIsWritten(Addressee reader) {
        String query = reader.query();

        assertThat(Addressee.chosen(query.isEmpty() ? null : query.substring("?voor=".length()))
                        .isChild())
                .isEqualTo(reader.isChild());
        assertThat(reader.wording()).isEqualTo(reader.isChild() ? "child" : "adult");
    }

    @Test
    void aTextForAChildIsEasierThanOneForAnAdult() {
        assertThat(Addressee.CHILD.easyFrom()).isGreaterThan(Addressee.ADULT.easyFrom());
        assertThat(Addressee.CHILD.longestSentence()).isLessThan(Addressee.ADULT.longestSentence());
    }
}
