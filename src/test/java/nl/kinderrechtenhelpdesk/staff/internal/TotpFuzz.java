package nl.kinderrechtenhelpdesk.staff.internal;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.Instant;

/** A one-time code of six digits is taken only when these are its digits. */
public final class TotpFuzz {

    private static final byte[] SECRET = new byte[20];
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

    private TotpFuzz() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String typed = data.consumeRemainingAsString();
        String digits = typed.replaceAll("[^0-9]", "");
        boolean right = digits.length() == 6
                && (Totp.code(SECRET, Totp.step(AT)).equals(digits)
                        || Totp.code(SECRET, Totp.step(AT) - 1).equals(digits)
                        || Totp.code(SECRET, Totp.step(AT) + 1).equals(digits));
        if (Totp.match(SECRET, typed, AT).isPresent() && !right) {
            throw new AssertionError("another code is taken");
        }
    }
}
