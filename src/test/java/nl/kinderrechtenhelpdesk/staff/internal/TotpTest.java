package nl.kinderrechtenhelpdesk.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the SHA-1 rows, cut to six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
    }

    @Test
    void clocksMayDifferByOneStepAndNoMore() {
        Instant now = Instant.parse("2026-11-25T09:00:10Z");
        long step = Totp.step(now);
        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(Totp.match(SECRET, Totp.code(SECRET, near), now)).hasValue(near);
        }
        assertThat(Totp.match(SECRET, Totp.code(SECRET, step - 2), now)).isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, step + 2), now)).isEmpty();
    }

    @Test
    void aCodeMayBeTypedWithWhatPeopleAndAppsPutBetweenAndNothingElse() {
        Instant now = Instant.parse("2026-11-25T09:00:10Z");
        String code = Totp.code(SECRET, Totp.step(now));
        for (String between : new String[] {" ", "-", "\u00A0", "\u2009", " - "}) {
            assertThat(Totp.match(SECRET, code.substring(0, 3) + between + code.substring(3) + " ", now))
                    .isPresent();
        }
        for (String more : new String[] {"x", "\u0661", "!"}) {
            assertThat(Totp.match(SECRET, code + more, now)).isEmpty();
        }
        assertThat(Totp.match(SECRET, "", now)).isEmpty();
        assertThat(Totp.match(SECRET, code + "0", now)).isEmpty();
        assertThat(Totp.match(SECRET, "\u0661\u0662\u0663\u0664\u0665\u0666", now))
                .isEmpty();
    }

    @Test
    void theKeyIsWrittenAsAppsReadIt() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    /** RFC 4648, section 10, without the padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void aKeyOfAnyLengthIsWrittenAsInTheStandard(String key, String written) {
        assertThat(Totp.base32(key.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    @Test
    void everySecretIsNew() {
        assertThat(Totp.newSecret()).hasSize(20).isNotEqualTo(Totp.newSecret()).isNotEqualTo(new byte[20]);
    }
}
