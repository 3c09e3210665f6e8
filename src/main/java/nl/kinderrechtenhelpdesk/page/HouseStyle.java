package nl.kinderrechtenhelpdesk.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import org.springframework.stereotype.Component;

/**
 * The organisation's own colours as a small stylesheet over {@code app.css}.
 *
 * <p>Whatever colours are set, text stays legible: a brand colour too pale for text is darkened, by night it is lightened, and the
 * letters upon it are black or white, whichever is read best (WCAG 2.2, 1.4.3).
 */
@Component
public final class HouseStyle {

    private static final Colour PAPER = Colour.of("#fbf6ee");
    private static final Colour NIGHT = Colour.of("#1a2b35");
    private static final Colour WHITE = Colour.of("#ffffff");
    private static final Colour INK = Colour.of("#12181c");
    private static final double LEGIBLE = 4.6;

    private final String css;
    private final boolean needed;

    HouseStyle(Organisation organisation) {
        this.needed = !organisation.brand().equalsIgnoreCase(Organisation.BRAND)
                || !organisation.accent().equalsIgnoreCase(Organisation.ACCENT);
        this.css = css(Colour.of(organisation.brand()), Colour.of(organisation.accent()));
    }

    /** Whether the colours differ from those the styles already have. */
    public boolean needed() {
        return needed;
    }

    public String css() {
        return css;
    }

    /** Changes when the colours do. */
    public String url() {
        CRC32 mark = new CRC32();
        mark.update(css.getBytes(StandardCharsets.UTF_8));
        return "/assets/huisstijl.css?v=" + Long.toHexString(mark.getValue());
    }

    private static String css(Colour chosen, Colour accent) {
        Colour brand = chosen.towards(INK, colour -> colour.contrast(PAPER) >= LEGIBLE);
        Colour night = chosen.towards(WHITE, colour -> colour.contrast(NIGHT) >= LEGIBLE);
        Colour accentNight = accent.towards(WHITE, colour -> colour.contrast(NIGHT) >= LEGIBLE);
        return String.format(
                Locale.ROOT,
                """
                :root{--brand-night:%s;--brand-night-ink:%s;--accent-night:%s}
                @media (prefers-color-scheme:light){:root{--brand:%s;--brand-ink:%s;--brand-deep:%s;--brand-soft:%s;--accent:%s;--accent-ink:%s}}
                """,
                night,
                night.bestInk(),
                accentNight,
                brand,
                brand.bestInk(),
                brand.mix(INK, 0.35),
                brand.mix(WHITE, 0.87),
                accent,
                accent.bestInk());
    }
}
