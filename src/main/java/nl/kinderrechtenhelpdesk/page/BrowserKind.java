package nl.kinderrechtenhelpdesk.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which browser on which system a session is used in, as far as the browser says and no further: no version, no address. For its owner to
 * know their own sessions by; never decides anything.
 */
public record BrowserKind(Browser browser, System system) {

    /** In the order in which they are looked for: many say that they are Chrome and Safari too. */
    public enum Browser {
        EDGE("Edge", "Edg"),
        OPERA("Opera", "OPR/"),
        SAMSUNG("Samsung Internet", "SamsungBrowser"),
        FIREFOX("Firefox", "Firefox/", "FxiOS"),
        CHROME("Chrome", "Chrome/", "CriOS"),
        SAFARI("Safari", "Safari/"),
        UNKNOWN("");

        private final String brand;
        private final String[] marks;

        Browser(String brand, String... marks) {
            this.brand = brand;
            this.marks = marks;
        }

        public String brand() {
            return brand;
        }
    }

    /** In the order in which they are looked for. */
    public enum System {
        ANDROID("Android", "Android"),
        IOS("iOS", "iPhone", "iPad"),
        WINDOWS("Windows", "Windows"),
        MAC("Mac", "Macintosh"),
        LINUX("Linux", "Linux", "CrOS"),
        UNKNOWN("");

        private final String brand;
        private final String[] marks;

        System(String brand, String... marks) {
            this.brand = brand;
            this.marks = marks;
        }

        public String brand() {
            return brand;
        }
    }

    /** @param userAgent the header of that name, which anybody can send as they like */
    public static BrowserKind of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        Browser browser = Arrays.stream(Browser.values())
                .filter(one -> Arrays.stream(one.marks).anyMatch(said::contains))
                .findFirst()
                .orElse(Browser.UNKNOWN);
        System system = Arrays.stream(System.values())
                .filter(one -> Arrays.stream(one.marks).anyMatch(said::contains))
                .findFirst()
                .orElse(System.UNKNOWN);
        return new BrowserKind(browser, system);
    }
}
