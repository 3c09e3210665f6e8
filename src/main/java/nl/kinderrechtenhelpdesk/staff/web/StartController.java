package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.staff.SignIn;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody begins after signing in, and how they leave. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE, Role.FINANCE, Role.ADMINISTRATOR})
class StartController {

    private final SignIn signIn;
    private final Arriving arriving;

    StartController(SignIn signIn, Arriving arriving) {
        this.signIn = signIn;
        this.arriving = arriving;
    }

    /** Everybody begins at their own work. */
    @GetMapping("/medewerkers")
    String start(@AuthenticationPrincipal SignedIn who) {
        return "redirect:" + firstPlace(who);
    }

    @PostMapping("/medewerkers/uitloggen")
    String signOut(@AuthenticationPrincipal SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        signIn.signOut(who.id());
        arriving.leave(request);
        // not "cookies": the browser stays known, so that a stranger's guesses do not slow down its owner
        response.setHeader("Clear-Site-Data", "\"storage\"");
        return "redirect:/medewerkers/inloggen?reden=uit";
    }

    private static String firstPlace(SignedIn who) {
        if (who.is(Role.LAWYER) || who.is(Role.COORDINATOR)) {
            return "/medewerkers/zaken";
        }
        if (who.is(Role.ADVOCATE)) {
            return "/medewerkers/cijfers";
        }
        return who.is(Role.FINANCE) ? "/medewerkers/subsidies" : "/medewerkers/beheer/medewerkers";
    }
}
