package nl.kinderrechtenhelpdesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * One series of figures to draw as columns, a line or bars: see {@code page/chart/*.jte}. Knows where every mark stands, not what it means.
 *
 * <p>Widths are percentages, heights are pixels, so that letters keep their size on every screen. Any module may make one; figures that
 * leave the house must have passed disclosure control before they come here.
 *
 * @param title what is shown, in the reader's language
 * @param description one sentence that says what the picture shows, for who cannot see it; may be empty
 * @param turn the first point after something changed, before which a line is drawn; -1 for none
 */
public record Chart(String title, String description, List<Point> points, int turn) {

    /** Height of the picture, with room for the labels beneath. */
    public static final int HEIGHT = 232;

    private static final int PLOT_TOP = 22;
    private static final int BASE = 202;
    private static final double LEFT = 9;
    private static final int LABELS_NARROW = 4;
    private static final int SHORT_LABELS_NARROW = 6;
    private static final int SHORT = 4;
    private static final int LABELS_WIDE = 12;
    private static final double LAST_SLOT = 94;
    private static final long NOT_COMPARED = -1;

    /**
     * One figure.
     *
     * @param expected what is still to come beside it, drawn apart on top of it in columns; 0 for nothing
     * @param usual what it is compared with, drawn as a mark across its column; -1 for nothing
     * @param href where a click goes, null when nowhere
     */
    public record Point(
            String label,
            long value,
            long expected,
            long usual,
            @Nullable String href) {

        public Point(String label, long value) {
            this(label, value, null);
        }

        public Point(String label, long value, @Nullable String href) {
            this(label, value, 0, href);
        }

        public Point(String label, long value, long expected, @Nullable String href) {
            this(label, value, expected, NOT_COMPARED, href);
        }
    }

    /**
     * Where one figure stands in a column or line chart.
     *
     * @param top where what is expected on top of it ends; {@code y} when nothing is
     * @param usual where what it is compared with stands
     * @param label null when there is no room for it
     * @param onlyWide whether the label is left out on a small screen
     * @param anchor which side of the label stands at {@code middle}, as in SVG
     */
    public record Mark(
            Point point,
            String x,
            String width,
            String middle,
            int y,
            int height,
            int top,
            int usual,
            @Nullable String label,
            boolean onlyWide,
            String anchor) {}

    /** A line across with its figure. */
    public record GridLine(long value, int y) {}

    public Chart {
        points = List.copyOf(points);
    }

    public Chart(String title, String description, List<Point> points) {
        this(title, description, points, -1);
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    public boolean hasLinks() {
        return points.stream().anyMatch(point -> point.href() != null);
    }

    /** Where the line stands before the point at which something changed. */
    public String turnsAt() {
        return percent(LEFT + turn * (100 - LEFT) / Math.max(1, points.size()));
    }

    /** Whether part of it is still to come. */
    public boolean hasExpected() {
        return points.stream().anyMatch(point -> point.expected() > 0);
    }

    public int base() {
        return BASE;
    }

    /** The marks from left to right. */
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        double slot = (100 - LEFT) / Math.max(1, points.size());
        int wide = every(LABELS_WIDE, 1);
        int narrow = every(shortLabels() ? SHORT_LABELS_NARROW : LABELS_NARROW, wide);
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double left = LEFT + i * slot;
            int y = y(point.value());
            marks.add(new Mark(
                    point,
                    percent(left + slot * 0.14),
                    percent(slot * 0.72),
                    percent(left + slot / 2),
                    y,
                    BASE - y,
                    y(point.value() + point.expected()),
                    y(Math.max(0, point.usual())),
                    i % wide == 0 ? point.label() : null,
                    i % narrow != 0,
                    points.size() > 1 && left + slot / 2 > LAST_SLOT ? "end" : "middle"));
        }
        return marks;
    }

    /** At most five lines at round figures. */
    public List<GridLine> grid() {
        long step = step();
        return LongStream.rangeClosed(0, top() / step)
                .mapToObj(i -> new GridLine(i * step, y(i * step)))
                .toList();
    }

    /** Length of a bar: the part of the largest figure. */
    public String share(Point point) {
        return percent(100.0 * point.value() / Math.max(1, max()));
    }

    /** Which marks have a label, one in so many, when there is room for a number of labels; a multiple of the step. */
    private int every(int labels, int step) {
        int every = step;
        while (Math.ceilDiv(points.size(), every) > labels) {
            every += step > 1 || every < 3 ? step : 3;
        }
        return every;
    }

    private boolean shortLabels() {
        return points.stream().allMatch(point -> point.label().length() <= SHORT);
    }

    private long max() {
        return points.stream()
                .mapToLong(point -> Math.max(point.usual(), point.value() + point.expected()))
                .max()
                .orElse(0);
    }

    private long top() {
        return Math.ceilDiv(Math.max(1, max()), step()) * step();
    }

    private long step() {
        long rough = Math.max(1, Math.ceilDiv(max(), 4L));
        long power = 1;
        while (power * 10 <= rough) {
            power *= 10;
        }
        for (long factor : new long[] {1, 2, 5, 10}) {
            if (factor * power >= rough) {
                return factor * power;
            }
        }
        return rough;
    }

    private int y(long value) {
        return (int) (BASE - Math.round((double) (BASE - PLOT_TOP) * value / top()));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
