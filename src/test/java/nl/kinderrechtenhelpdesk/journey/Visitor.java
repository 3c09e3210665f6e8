package nl.kinderrechtenhelpdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.testing.Chromium;

/** Somebody behind a browser window of their own, who finds fields by name and buttons by what stands on them. */
final class Visitor implements AutoCloseable {

    private static final String SEEN = "data-seen-by-test";

    private final String site;
    private final BrowserContext window;
    private final Page page;
    private final List<String> addresses = new ArrayList<>();

    private Visitor(String site, int width, boolean scripts) {
        this.site = site;
        this.window = Chromium.window(width, scripts);
        window.onRequest(request -> addresses.add(request.url()));
        this.page = window.newPage();
    }

    static Visitor onTelephone(String site, boolean scripts) {
        return new Visitor(site, Chromium.PHONE, scripts);
    }

    static Visitor atDesk(String site) {
        return new Visitor(site, Chromium.DESK, true);
    }

    Page page() {
        return page;
    }

    BrowserContext window() {
        return window;
    }

    /** Every address that this window asked for. */
    List<String> addresses() {
        return List.copyOf(addresses);
    }

    void open(String path) {
        page.navigate(site + path);
    }

    /** As by a link on the page that is shown now. */
    void goTo(String path) {
        page.evaluate("name => document.documentElement.setAttribute(name, '')", SEEN);
        page.evaluate("address => { location.href = address; }", site + path);
        page.locator("html:not([" + SEEN + "]) > body").waitFor();
        page.waitForLoadState();
    }

    /** Waits until this page is shown, whatever follows a question mark. With scripts the steps of a question share one address. */
    void isAt(String path) {
        page.waitForFunction("path => location.pathname === path || document.body?.dataset.path === path", path);
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    String text() {
        return page.locator("main").innerText();
    }

    void sees(String... words) {
        assertThat(text()).contains(words);
    }

    Locator main(String selector) {
        return page.locator("main").locator(selector);
    }

    void type(String field, String words) {
        main("[name='" + field + "']").fill(words);
    }

    void date(String field, int day, int month, int year) {
        type(field + "-day", String.valueOf(day));
        type(field + "-month", String.valueOf(month));
        type(field + "-year", String.valueOf(year));
    }

    void tick(String field, String value) {
        main("input[name='" + field + "'][value='" + value + "']").first().check();
    }

    void select(String field, String value) {
        main("select[name='" + field + "']").selectOption(value);
    }

    /** Presses a button that has these words, and waits for the page that follows. */
    void press(String words) {
        follow(page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first());
    }

    void click(String words) {
        follow(page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first());
    }

    void follow(Locator what) {
        page.evaluate("name => document.documentElement.setAttribute(name, '')", SEEN);
        what.click();
        page.locator("html:not([" + SEEN + "]) > body").waitFor();
        page.waitForLoadState();
    }

    /** Keeps a picture of the page for people to look at. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        window.close();
    }
}
