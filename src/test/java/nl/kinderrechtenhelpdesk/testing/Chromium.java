package nl.kinderrechtenhelpdesk.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One real browser for the whole test run; each {@link #window} is a person of its own, with no cookies of another. */
public final class Chromium {

    /** The narrowest telephone, and an ordinary computer. */
    public static final int PHONE = 320;

    public static final int DESK = 1280;

    private static final double PATIENCE = 20_000;
    private static final Browser BROWSER = start();

    private Chromium() {}

    public static BrowserContext window(int width, boolean scripts) {
        BrowserContext window = BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width == PHONE ? 640 : 900)
                .setJavaScriptEnabled(scripts)
                .setLocale("nl-NL"));
        window.setDefaultTimeout(PATIENCE);
        return window;
    }

    private static Browser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run",
                                "--disable-quic",
                                // nothing of a test may leave this machine
                                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }
}
