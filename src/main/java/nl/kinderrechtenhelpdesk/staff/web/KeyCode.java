package nl.kinderrechtenhelpdesk.staff.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.QrCode;

/** The QR code that an authenticator app reads. */
final class KeyCode {

    private KeyCode() {}

    /** What authenticator apps read: the key with the names under which they show it. */
    static QrCode ofKey(Redacted<String> key, String issuer, String account) {
        return QrCode.of("otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + key.reveal()
                + "&issuer=" + encoded(issuer) + "&algorithm=SHA1&digits=6&period=30");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
