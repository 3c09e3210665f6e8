package nl.kinderrechtenhelpdesk.page;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which browser on which platform a session is used in, as far as the browser says and no further: no version, no address. For its owner
 * to know their own sessions by; never decides anything.
 */
public record BrowserKind(Browser browser, Platform platform) {

    /** In the order in which they are looked for: many say that they are Chrome and Safari too. */
    public enum Browser {
        EDGE("Edge", "Edg"),
        OPERA("Opera", "OPR/"),
        SAMSUNG("Samsung Internet", "SamsungBrowser"),
        FIREFOX("Firefox", "Firefox/|FxiOS"),
        CHROME("Chrome", "Chrome/|CriOS"),
        SAFARI("Safari", "Safari/"),
        UNKNOWN("", "");

        private final String brand;
        private final Pattern mark;

        Browser(String brand, String mark) {
            this.brand = brand;
            this.mark = Pattern.compile(mark);
        }

        public String brand() {
            return brand;
        }
    }

    /** In the order in which they are looked for. */
    public enum Platform {
        ANDROID("Android", "Android"),
        IOS("iOS", "iPhone|iPad"),
        WINDOWS("Windows", "Windows"),
        MAC("Mac", "Macintosh"),
        LINUX("Linux", "Linux|CrOS"),
        UNKNOWN("", "");

        private final String brand;
        private final Pattern mark;

        Platform(String brand, String mark) {
            this.brand = brand;
            this.mark = Pattern.compile(mark);
        }

        public String brand() {
            return brand;
        }
    }

    /** @param userAgent the header of that name, which anybody can send as they like */
    public static BrowserKind of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        Browser browser = Arrays.stream(Browser.values())
                .filter(one -> one.mark.matcher(said).find())
                .findFirst()
                .orElse(Browser.UNKNOWN);
        Platform platform = Arrays.stream(Platform.values())
                .filter(one -> one.mark.matcher(said).find())
                .findFirst()
                .orElse(Platform.UNKNOWN);
        return new BrowserKind(browser, platform);
    }
}
