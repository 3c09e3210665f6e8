import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A colleague of the demo: who signs in with a password and a code. */
record Account(String email, byte[] secret) {

    /** The lawyers of a demo, from what it wrote. */
    static List<Account> lawyers(String file) throws IOException {
        List<Account> lawyers = new ArrayList<>();
        Matcher lines = Pattern.compile("LAWYER +(\\S+@demo\\.example) +([A-Z2-7]{32})")
                .matcher(java.nio.file.Files.readString(java.nio.file.Path.of(file)));
        while (lines.find()) {
            lawyers.add(new Account(lines.group(1), unbase32(lines.group(2))));
        }
        return lawyers;
    }

    User signIn(int port) throws Exception {
        User user = User.anybody(port);
        user.get("/medewerkers/inloggen").expect(200);
        user.post(
                        "/medewerkers/inloggen",
                        Map.of("email", email, "wachtwoord", "samen voor kinderrechten", "naar", "/medewerkers"))
                .expect(302, 303);
        user.get("/medewerkers/inloggen/code").expect(200);
        user.post("/medewerkers/inloggen/code", Map.of("code", totp(secret), "naar", "/medewerkers"))
                .expect(302, 303);
        return user;
    }

    private static String totp(byte[] secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret, "HmacSHA1"));
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8)
                .putLong(System.currentTimeMillis() / 30_000)
                .array());
        int offset = hash[19] & 15;
        int number = ByteBuffer.wrap(hash, offset, 4).getInt() & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }

    private static byte[] unbase32(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (char c : text.toCharArray()) {
            held = (held << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
            }
        }
        return bytes.array();
    }
}
