package nl.kinderrechtenhelpdesk.publication.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.web.util.HtmlUtils;

/**
 * A chart as an SVG that stands by itself on another site or on paper: its own letters and colours, its words for who cannot see it, and
 * where it comes from. Charts on our own pages are {@code page/chart/*.jte}.
 */
final class Picture {

    private static final int WIDTH = 720;
    private static final int TOP = 64;
    private static final int ROW = 30;
    private static final int BAR = 18;
    private static final int LABELS = 280;
    private static final int FIGURES = 60;
    private static final int FOOT = 56;
    private static final int LONGEST_LABEL = 33;

    private final Screen s;
    private final Chart chart;

    Picture(Screen s, Chart chart) {
        this.s = s;
        this.chart = chart;
    }

    String svg() {
        List<Chart.Point> points = chart.points();
        int height = TOP + points.size() * ROW + FOOT;
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " aria-labelledby=\"title desc\" lang=\"%s\" font-family=\"sans-serif\" font-size=\"15\">",
                WIDTH, height, WIDTH, height, s.language().tag()));
        svg.append("<title id=\"title\">").append(escaped(chart.title())).append("</title>");
        svg.append("<desc id=\"desc\">").append(escaped(inWords(points))).append("</desc>");
        svg.append(String.format("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, height));
        svg.append(text(16, 36, "font-size=\"20\" font-weight=\"bold\" fill=\"#1b2b2e\"", chart.title()));
        for (int row = 0; row < points.size(); row++) {
            row(svg, points.get(row), TOP + row * ROW);
        }
        svg.append(text(16, height - 30, "font-size=\"12\" fill=\"#4a5a5d\"", s.t("publication.open.picture.changed")));
        svg.append(text(
                16,
                height - 12,
                "font-size=\"12\" fill=\"#4a5a5d\"",
                s.t("publication.open.picture.source", s.organisation().name())));
        return svg.append("</svg>\n").toString();
    }

    private void row(StringBuilder svg, Chart.Point point, int y) {
        long most = chart.points().stream().mapToLong(Chart.Point::value).max().orElse(1);
        long length = Math.max(1, (WIDTH - LABELS - FIGURES) * point.value() / Math.max(1, most));
        svg.append(text(16, y + 15, "fill=\"#1b2b2e\"", shortened(point.label())));
        svg.append(String.format(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"%s\"/>",
                LABELS, y + 1, length, BAR, escaped(s.organisation().brand())));
        svg.append(text(LABELS + length + 8, y + 15, "font-weight=\"bold\" fill=\"#1b2b2e\"", s.number(point.value())));
    }

    private String inWords(List<Chart.Point> points) {
        return points.stream()
                .map(point -> point.label() + ": " + s.number(point.value()))
                .collect(Collectors.joining("; "));
    }

    private static String text(long x, long y, String how, String words) {
        return String.format("<text x=\"%d\" y=\"%d\" %s>%s</text>", x, y, how, escaped(words));
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }
}
