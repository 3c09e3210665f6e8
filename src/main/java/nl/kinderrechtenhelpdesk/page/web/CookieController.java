package nl.kinderrechtenhelpdesk.page.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.page.CookieKind;
import nl.kinderrechtenhelpdesk.page.Cookies;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
    private static final String YES = "ja";
    private static final String NO = "nee";
    private static final String LARGE = "groot";

    @GetMapping("/cookies")
    String page(HttpServletRequest request, Model model) {
        Cookies cookies = Cookies.of(request);
        String choice = cookies.read(CookieKind.CHOICE).orElse("");
        model.addAttribute("choice", choice.equals(YES) || choice.equals(NO) ? choice : "");
        model.addAttribute("large", choice.equals(YES) && is(LARGE, cookies.read(CookieKind.TEXT_SIZE)));
        model.addAttribute("cookies", cookies);
        return "page/cookies";
    }

    @PostMapping("/cookies/keuze")
    String choose(
            @RequestParam(name = "keuze", defaultValue = NO) String choice,
            @RequestParam(name = "terug", defaultValue = "/cookies") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean yes = choice.equals(YES);
        Cookies cookies = Cookies.of(request);
        cookies.set(response, CookieKind.CHOICE, yes ? YES : NO, yes ? YEAR : Cookies.THIS_VISIT);
        if (!yes) {
            cookies.expire(response, CookieKind.TEXT_SIZE);
        }
        return "redirect:" + (isPathOfOurs(back) ? back : "/cookies");
    }

    /** Works only after Ja: without it nothing is kept. */
    @PostMapping("/cookies/lettergrootte")
    String textSize(
            @RequestParam(name = "grootte", defaultValue = "") String size,
            HttpServletRequest request,
            HttpServletResponse response) {
        Cookies cookies = Cookies.of(request);
        if (is(YES, cookies.read(CookieKind.CHOICE))) {
            boolean large = size.equals(LARGE);
            cookies.set(response, CookieKind.TEXT_SIZE, large ? LARGE : "", large ? YEAR : Duration.ZERO);
        }
        return "redirect:/cookies";
    }

    private static boolean is(String wanted, Optional<String> sent) {
        return sent.filter(wanted::equals).isPresent();
    }

    /** Only a plain path, or a forged form could send a visitor elsewhere. */
    private static boolean isPathOfOurs(String path) {
        return path.matches("/(?!/)[a-zA-Z0-9/_.-]*");
    }
}
