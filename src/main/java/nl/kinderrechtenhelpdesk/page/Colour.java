package nl.kinderrechtenhelpdesk.page;

import java.util.Locale;
import java.util.function.Predicate;

/** A colour of the screen with what is needed to keep text upon it legible: contrast as WCAG 2.2 defines it. */
record Colour(int red, int green, int blue) {

    private static final double STEP = 0.04;

    /** @param hexadecimal such as {@code #0f5c66} */
    static Colour of(String hexadecimal) {
        if (!hexadecimal.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("not a colour like #0f5c66: " + hexadecimal);
        }
        int rgb = Integer.parseInt(hexadecimal.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    double contrast(Colour other) {
        double light = Math.max(luminance(), other.luminance());
        double dark = Math.min(luminance(), other.luminance());
        return (light + 0.05) / (dark + 0.05);
    }

    Colour bestInk() {
        Colour white = new Colour(255, 255, 255);
        Colour black = new Colour(0, 0, 0);
        return contrast(white) >= contrast(black) ? white : black;
    }

    Colour mix(Colour other, double part) {
        return new Colour(blend(red, other.red, part), blend(green, other.green, part), blend(blue, other.blue, part));
    }

    /** This colour, moved no further towards another than needed. */
    Colour towards(Colour other, Predicate<Colour> enough) {
        for (double part = 0; part < 1; part += STEP) {
            Colour candidate = mix(other, part);
            if (enough.test(candidate)) {
                return candidate;
            }
        }
        return other;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int blend(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
