import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Makes {@code src/main/resources/staff/breached-passwords.bin} from a list with a password on each line: {@code java
 * scripts/BreachedPasswords.java LIST FILE}. Of those that a new password could be (twelve characters and more) it keeps the first five
 * bytes of SHA-256, in order. Where our list comes from stands in THIRD-PARTY-NOTICES.md.
 */
final class BreachedPasswords {

    private static final int SHORTEST = 12;
    private static final int KEPT = 5;

    private BreachedPasswords() {}

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        TreeSet<byte[]> kept = new TreeSet<>(Arrays::compareUnsigned);
        for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            String plain = line.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
            if (plain.codePointCount(0, plain.length()) >= SHORTEST) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
                kept.add(Arrays.copyOf(hash, KEPT));
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        kept.forEach(all::writeBytes);
        Files.write(Path.of(arguments[1]), all.toByteArray());
        System.out.println(kept.size() + " passwords");
    }
}
