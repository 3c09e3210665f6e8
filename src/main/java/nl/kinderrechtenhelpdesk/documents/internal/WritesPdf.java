package nl.kinderrechtenhelpdesk.documents.internal;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Bidi;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.kernel.Language.Direction;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a PDF by the rules of PDF/UA-1, with its letters in it. It fetches nothing: a page of ours names no other file. */
final class WritesPdf {

    private static final String PRODUCER = "Kinderrechtenhelpdesk";
    private static final float PDF_1_7 = 1.7f;
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** By family and weight; the second has the letters that the first lacks. */
    private static final Map<String, String> FONTS = Map.of("house", "nunito", "wide", "dejavu");

    static {
        // it would write what it lacks a letter for to the log, and that is a word of the document
        XRLog.setLoggingEnabled(false);
    }

    private WritesPdf() {}

    static byte[] write(Document document) throws IOException {
        org.w3c.dom.Document page = Page.of(document);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(PDF_1_7);
        builder.withProducer(PRODUCER);
        builder.withW3cDocument(page, null);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        FONTS.forEach((family, file) -> {
            font(builder, file + "-regular.ttf", family, REGULAR);
            font(builder, file + "-bold.ttf", family, BOLD);
        });
        turn(builder, document, page.getDocumentElement().getTextContent());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            timeless(pdf, document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> Files.open("fonts/" + file), family, weight, FontStyle.NORMAL, true);
    }

    /** Loads what orders and joins letters from right to left only where there are some. */
    private static void turn(PdfRendererBuilder builder, Document document, String words) {
        if (Bidi.requiresBidi(words.toCharArray(), 0, words.length())) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        }
        builder.defaultTextDirection(
                document.language().direction() == Direction.RTL ? TextDirection.RTL : TextDirection.LTR);
    }

    /** The day of the document in the place of that of the clock, and a number that comes of it. The metadata say no day. */
    private static void timeless(PDDocument pdf, Document document) {
        Calendar day = GregorianCalendar.from(document.date().atTime(12, 0).atZone(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(day);
        pdf.setDocumentId(document.date().toEpochDay());
    }
}
