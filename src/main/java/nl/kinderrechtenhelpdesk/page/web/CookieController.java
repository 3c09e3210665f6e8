package nl.kinderrechtenhelpdesk.page.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.ScreenFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The choice Ja or Nee about the one cookie that is not needed: the size of letters for a next visit.
 *
 * <p>No choice counts as Nee (Telecommunicatiewet art. 11.7a), so nobody is asked who does not come for it. Ja is remembered, Nee for this
 * visit only, and either can be turned round at any time.
 */
@Controller
@OpenToPublic
class CookieController {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration THIS_VISIT = Duration.ofSeconds(-1);
    private static final String YES = "ja";
    private static final String NO = "nee";
    private static final String LARGE = "groot";

    @GetMapping("/cookies")
    String page(
            @CookieValue(name = ScreenFactory.COOKIE_CHOICE, defaultValue = "") String choice,
            @CookieValue(name = ScreenFactory.TEXT_SIZE, defaultValue = "") String size,
            Model model) {
        model.addAttribute("choice", choice.equals(YES) || choice.equals(NO) ? choice : "");
        model.addAttribute("large", choice.equals(YES) && size.equals(LARGE));
        return "page/cookies";
    }

    @PostMapping("/cookies/keuze")
    String choose(
            @RequestParam(name = "keuze", defaultValue = NO) String choice,
            @RequestParam(name = "terug", defaultValue = "/cookies") String back,
            HttpServletResponse response) {
        boolean yes = choice.equals(YES);
        set(response, ScreenFactory.COOKIE_CHOICE, yes ? YES : NO, yes ? YEAR : THIS_VISIT);
        if (!yes) {
            set(response, ScreenFactory.TEXT_SIZE, "", Duration.ZERO);
        }
        return "redirect:" + (isPathOfOurs(back) ? back : "/cookies");
    }

    /** Works only after Ja: without it nothing is kept. */
    @PostMapping("/cookies/lettergrootte")
    String textSize(
            @CookieValue(name = ScreenFactory.COOKIE_CHOICE, defaultValue = "") String choice,
            @RequestParam(name = "grootte", defaultValue = "") String size,
            HttpServletResponse response) {
        if (choice.equals(YES)) {
            boolean large = size.equals(LARGE);
            set(response, ScreenFactory.TEXT_SIZE, large ? LARGE : "", large ? YEAR : Duration.ZERO);
        }
        return "redirect:/cookies";
    }

    /** Only a plain path, or a forged form could send a visitor elsewhere. */
    private static boolean isPathOfOurs(String path) {
        return path.matches("/(?!/)[a-zA-Z0-9/_.-]*");
    }

    private static void set(HttpServletResponse response, String name, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
