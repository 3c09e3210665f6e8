package nl.kinderrechtenhelpdesk.intake.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.CookieKind;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser without scripts of somebody who asks: keeps the one cookie, follows nothing by itself. */
final class AskerBrowser {

    private static final Pattern CODE = Pattern.compile("<span>(\\d{4})</span>");

    private final MockMvcTester web;
    private final Language language;
    private @Nullable Cookie cookie;
    private String from = "127.0.0.1";

    AskerBrowser(MockMvcTester web, Language language) {
        this.web = web;
        this.language = language;
    }

    /** Comes from this network address from now on. */
    AskerBrowser from(String address) {
        from = address;
        return this;
    }

    MvcTestResult get(String path) {
        var request = web.get().uri(language.prefix() + path).remoteAddress(from);
        return remember(
                cookie == null ? request.exchange() : request.cookie(cookie).exchange());
    }

    /** Fields as name, value, name, value. */
    MvcTestResult post(String path, String... fields) {
        var request =
                web.post().uri(language.prefix() + path).remoteAddress(from).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return remember(
                cookie == null ? request.exchange() : request.cookie(cookie).exchange());
    }

    /** Answers a page and returns where it leads, without language prefix. */
    String answer(String word, String... fields) {
        return whereTo(post("/stel-je-vraag/" + word, fields));
    }

    String whereTo(MvcTestResult result) {
        String location = result.getResponse().getHeader("Location");
        return location == null ? "" : location.substring(language.prefix().length());
    }

    String page(String path) {
        return body(get(path));
    }

    static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    String codeOnReceipt() {
        Matcher groups = CODE.matcher(page("/stel-je-vraag/ontvangen"));
        StringBuilder code = new StringBuilder();
        while (groups.find()) {
            code.append(groups.group(1));
        }
        return code.toString();
    }

    @Nullable
    Cookie cookie() {
        return cookie;
    }

    void use(@Nullable Cookie other) {
        cookie = other;
    }

    private MvcTestResult remember(MvcTestResult result) {
        MockHttpServletResponse response = result.getResponse();
        Cookie given = response.getCookie(CookieKind.QUESTION.plainName());
        if (given != null) {
            cookie = given.getMaxAge() == 0 ? null : given;
        }
        return result;
    }
}
