package nl.kinderrechtenhelpdesk.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A small picture to add to a message. */
final class Drawing {

    private Drawing() {}

    static byte[] png() {
        BufferedImage drawing = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < drawing.getWidth(); x++) {
            drawing.setRGB(x, x * 29 / 40, 0xffcc00);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawing, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
