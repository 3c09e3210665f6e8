package nl.kinderrechtenhelpdesk.page.internal;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Ids of sessions as they stand in cookies: 256 random bits. */
final class SessionIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private SessionIds() {}

    static String next() {
        byte[] id = new byte[32];
        RANDOM.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    static boolean hasShape(String id) {
        return SHAPE.matcher(id).matches();
    }
}
