package nl.kinderrechtenhelpdesk.staff.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * A QR code to be drawn as SVG.
 *
 * @param size width and height in modules, quiet zone included
 * @param path outline of the dark modules
 */
public record QrCode(int size, String path) {

    private static final int QUIET_ZONE = 2;

    /** What authenticator apps read: the key with the names under which they show it. */
    static QrCode ofKey(Redacted<String> key, String issuer, String account) {
        String address = "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + key.reveal()
                + "&issuer=" + encoded(issuer) + "&algorithm=SHA1&digits=6&period=30";
        try {
            return of(new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8")));
        } catch (WriterException e) {
            throw new IllegalStateException("key does not fit in a QR code", e);
        }
    }

    private static QrCode of(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrCode(modules.getWidth(), path.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
