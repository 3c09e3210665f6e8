package nl.kinderrechtenhelpdesk.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GiftReferenceTest {

    private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXZ";

    @Test
    void itIsFoundAgainHoweverABankBreaksOrSpacesIt() {
        for (int i = 0; i < 200; i++) {
            GiftReference gift = GiftReference.draw();
            String shown = gift.shown();
            assertThat(Stream.of(
                            shown,
                            shown.toLowerCase(java.util.Locale.ROOT),
                            shown.replace("-", ""),
                            shown.replace("-", " ").replace(" ", ""),
                            "Voor de kinderen! " + shown + " van oma",
                            "/REMI/" + shown.substring(0, 9) + "\n" + shown.substring(9) + "/",
                            "gift gift " + shown))
                    .allSatisfy(text -> assertThat(GiftReference.in(text)).containsExactly(gift));
        }
    }

    @Test
    void oneWrongSignOrTwoSwappedNeighboursAreAlwaysSeen() {
        for (int i = 0; i < 50; i++) {
            String good = GiftReference.draw().value();
            for (int at = 0; at < good.length(); at++) {
                for (int one = 0; one < SIGNS.length(); one++) {
                    char sign = SIGNS.charAt(one);
                    String other = good.substring(0, at) + sign + good.substring(at + 1);
                    assertThat(GiftReference.in("GIFT" + other).isEmpty()).isEqualTo(!other.equals(good));
                }
            }
            for (int at = 0; at + 2 < good.length(); at++) {
                String swapped = good.substring(0, at) + good.charAt(at + 1) + good.charAt(at) + good.substring(at + 2);
                assertThat(GiftReference.in("GIFT" + swapped).isEmpty()).isEqualTo(!swapped.equals(good));
            }
        }
    }

    @Test
    void inOtherTextThereIsNone() {
        assertThat(GiftReference.in("gift voor de helpdesk, 23456789")).isEmpty();
        assertThat(GiftReference.in("GIFT")).isEmpty();
        assertThat(GiftReference.in("")).isEmpty();
    }
}
