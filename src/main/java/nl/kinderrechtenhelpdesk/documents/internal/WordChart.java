package nl.kinderrechtenhelpdesk.documents.internal;

import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Block.Bar;

/** A figure as a chart of the word processor itself: it can be made larger, copied and, with its alternative text, heard. */
final class WordChart {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String COLOUR = "0F5C66";

    /** In English Metric Units: 914,400 to the inch. */
    private static final long WIDTH = 6_120_000;

    private static final long ROW = 300_000;
    private static final long AROUND = 500_000;

    private final Block.Figure figure;
    private final int number;

    WordChart(Block.Figure figure, int number) {
        this.figure = figure;
        this.number = number;
    }

    String part() {
        return "word/charts/chart" + number + ".xml";
    }

    String relation() {
        return "rChart" + number;
    }

    /** Where it stands in the text. */
    void place(Xml xml) {
        String height = String.valueOf(AROUND + ROW * figure.bars().size());
        xml.open("w:p")
                .open("w:r")
                .open("w:drawing")
                .open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", String.valueOf(WIDTH), "cy", height)
                .empty(
                        "wp:docPr",
                        "id",
                        String.valueOf(number),
                        "name",
                        "Chart " + number,
                        "descr",
                        figure.alternative(),
                        "title",
                        figure.title())
                .empty("wp:cNvGraphicFramePr");
        xml.open("a:graphic", "xmlns:a", MAIN)
                .open("a:graphicData", "uri", CHART)
                .empty("c:chart", "xmlns:c", CHART, "r:id", relation())
                .close()
                .close();
        xml.close().close().close().close();
    }

    String text() {
        Xml xml = new Xml();
        xml.open("c:chartSpace", "xmlns:c", CHART, "xmlns:a", MAIN).empty("c:roundedCorners", "val", "0");
        xml.open("c:chart")
                .empty("c:autoTitleDeleted", "val", "1")
                .open("c:plotArea")
                .empty("c:layout");
        xml.open("c:barChart").empty("c:barDir", "val", "bar").empty("c:grouping", "val", "clustered");
        xml.empty("c:varyColors", "val", "0")
                .open("c:ser")
                .empty("c:idx", "val", "0")
                .empty("c:order", "val", "0");
        xml.open("c:tx").words("c:v", figure.heads().value()).close();
        xml.open("c:spPr")
                .open("a:solidFill")
                .empty("a:srgbClr", "val", COLOUR)
                .close()
                .close();
        labels(xml);
        xml.open("c:cat").open("c:strLit").empty("c:ptCount", "val", count());
        points(xml, true);
        xml.close().close();
        xml.open("c:val").open("c:numLit").words("c:formatCode", "General").empty("c:ptCount", "val", count());
        points(xml, false);
        xml.close().close().close();
        xml.empty("c:gapWidth", "val", "50")
                .empty("c:axId", "val", "1")
                .empty("c:axId", "val", "2")
                .close();
        axis(xml, "c:catAx", "1", "2", "maxMin", "l");
        axis(xml, "c:valAx", "2", "1", "minMax", "b");
        xml.close().empty("c:plotVisOnly", "val", "1").close();
        return xml.close().text();
    }

    private static void labels(Xml xml) {
        xml.open("c:dLbls");
        for (String part : new String[] {"LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"}) {
            xml.empty("c:show" + part, "val", part.equals("Val") ? "1" : "0");
        }
        xml.close();
    }

    private String count() {
        return String.valueOf(figure.bars().size());
    }

    private void points(Xml xml, boolean labels) {
        int at = 0;
        for (Bar bar : figure.bars()) {
            xml.open("c:pt", "idx", String.valueOf(at++))
                    .words("c:v", labels ? bar.label() : String.valueOf(bar.value()))
                    .close();
        }
    }

    private static void axis(Xml xml, String kind, String id, String across, String order, String side) {
        boolean values = kind.equals("c:valAx");
        xml.open(kind).empty("c:axId", "val", id).open("c:scaling").empty("c:orientation", "val", order);
        if (values) {
            xml.empty("c:min", "val", "0");
        }
        xml.close()
                .empty("c:delete", "val", values ? "1" : "0")
                .empty("c:axPos", "val", side)
                .empty("c:majorTickMark", "val", "none")
                .empty("c:minorTickMark", "val", "none")
                .empty("c:tickLblPos", "val", values ? "none" : "low")
                .empty("c:crossAx", "val", across)
                .empty("c:crosses", "val", "autoZero")
                .close();
    }
}
