package nl.kinderrechtenhelpdesk.staff.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The passwords that are known from breaches: some 44,000 of twelve characters and more within the application, as hashes in order
 * ({@code scripts/BreachedPasswords.java} makes them), and all that stand in a file of one's own, when a setting names it. Nothing is asked
 * of anybody else.
 */
@Component
class BreachedPasswords {

    /** Of each password as many bytes of its SHA-256: with 44,000 of them one in 25 million others is taken for one. */
    private static final int KEPT = 5;

    private final byte[] common;
    private final PwnedFile file;

    BreachedPasswords(@Value("${helpdesk.staff.breached-passwords:}") String file) {
        try {
            common = new ClassPathResource("staff/breached-passwords.bin").getContentAsByteArray();
            this.file = PwnedFile.at(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the file of breached passwords that the settings name cannot be read", e);
        }
    }

    int size() {
        return common.length / KEPT;
    }

    boolean hold(Redacted<String> password) {
        return isCommon(plain(password.reveal())) || file.holds(digest("SHA-1", password.reveal()));
    }

    /** As the list was made: without capitals and spaces, which whoever guesses tries both ways. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private boolean isCommon(String plain) {
        byte[] wanted = Arrays.copyOf(digest("SHA-256", plain), KEPT);
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int place = middle * KEPT;
            int order = Arrays.compareUnsigned(common, place, place + KEPT, wanted, 0, KEPT);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return false;
    }

    /** Whether the hashes stand in order, without which nothing is found. */
    boolean inOrder() {
        return IntStream.range(1, size())
                .allMatch(at ->
                        Arrays.compareUnsigned(common, (at - 1) * KEPT, at * KEPT, common, at * KEPT, (at + 1) * KEPT)
                                < 0);
    }

    // SHA-1 is how the file names passwords; nothing is kept by it
    private static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
