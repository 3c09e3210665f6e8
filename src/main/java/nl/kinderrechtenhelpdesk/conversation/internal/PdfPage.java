package nl.kinderrechtenhelpdesk.conversation.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a page of a PDF. As {@link PdfLook} it has no bounds of its own: it runs in a process that has ({@link FileRoom}). */
final class PdfPage {

    private static final float DOTS_PER_INCH = 120;
    private static final float LONGEST_SIDE = 1700;

    private PdfPage() {}

    /**
     * As PNG.
     *
     * @param number from 1
     */
    static byte[] picture(byte[] content, int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDRectangle size = document.getPage(number - 1).getCropBox();
            float longest = Math.max(size.getWidth(), size.getHeight());
            float dots = Math.min(DOTS_PER_INCH, LONGEST_SIDE * 72 / Math.max(1, longest));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            BufferedImage picture = renderer.renderImageWithDPI(number - 1, dots, ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        }
    }
}
