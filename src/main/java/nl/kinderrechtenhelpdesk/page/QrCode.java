package nl.kinderrechtenhelpdesk.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * A QR code to be drawn as SVG, with error correction level M.
 *
 * @param size width and height in modules, quiet zone included
 * @param path outline of the dark modules
 */
public record QrCode(int size, String path) {

    private static final int QUIET_ZONE = 2;
    private static final int QUIET_ZONE_OF_THE_STANDARD = 4;

    /** With a narrow edge, for a page on which nothing stands beside it. */
    public static QrCode of(String text) {
        return of(text, QUIET_ZONE);
    }

    /** With the edge of four modules that the standard asks for, for every reader of codes there is. */
    public static QrCode withFullEdge(String text) {
        return of(text, QUIET_ZONE_OF_THE_STANDARD);
    }

    /** @throws IllegalArgumentException when the text does not fit in any code */
    private static QrCode of(String text, int edge) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        hints.put(EncodeHintType.MARGIN, edge);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            // said only where it is needed: old readers stumble over a code that names its letters
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        }
        try {
            return of(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("does not fit in a QR code", e);
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
}
