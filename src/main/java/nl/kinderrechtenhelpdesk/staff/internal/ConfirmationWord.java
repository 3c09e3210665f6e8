package nl.kinderrechtenhelpdesk.staff.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.stereotype.Component;

/**
 * The word by which a newcomer is known to whoever confirms them: made of the secret of the second factor, the password's hash and the
 * roles, so that it is of these credentials and of these roles, and whoever did not set them up does not know it. Nothing is stored. Two
 * parts of two syllables, one of 40 million.
 */
@Component
class ConfirmationWord {

    private static final String CONSONANTS = "bdfghklmnprstvwz";
    private static final String VOWELS = "aeiou";

    private final AccountStore accounts;
    private final SecondFactors secondFactors;

    ConfirmationWord(AccountStore accounts, SecondFactors secondFactors) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
    }

    Redacted<String> of(StaffId id) {
        AccountRow row = accounts.byId(id).orElseThrow();
        Set<Role> asked = row.account().waiting();
        MessageDigest digest = sha256();
        digest.update("confirmation-word/1".getBytes(StandardCharsets.UTF_8));
        digest.update(secondFactors.open(id, accounts.secondFactor(id)).reveal());
        digest.update(row.passwordHash().getBytes(StandardCharsets.UTF_8));
        digest.update(RoleColumn.text(asked).getBytes(StandardCharsets.UTF_8));
        return Redacted.of(spelled(digest.digest()));
    }

    /** Case, spaces and dashes do not count: it is read out and typed over. */
    boolean fits(StaffId id, String typed) {
        byte[] right = plain(of(id).reveal()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(right, plain(typed).getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }

    private static String spelled(byte[] hash) {
        StringBuilder word = new StringBuilder(9);
        for (int i = 0; i < 4; i++) {
            if (i == 2) {
                word.append('-');
            }
            word.append(CONSONANTS.charAt(Byte.toUnsignedInt(hash[2 * i]) % CONSONANTS.length()));
            word.append(VOWELS.charAt(Byte.toUnsignedInt(hash[2 * i + 1]) % VOWELS.length()));
        }
        return word.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
