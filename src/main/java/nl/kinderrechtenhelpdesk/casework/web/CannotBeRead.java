package nl.kinderrechtenhelpdesk.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.kinderrechtenhelpdesk.page.ScreenFactory;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Whatever page of a case that was erased, or whose key is not there: says so, and never as a fault of the application. */
@ControllerAdvice
class CannotBeRead {

    private final ScreenFactory screens;

    CannotBeRead(ScreenFactory screens) {
        this.screens = screens;
    }

    @ExceptionHandler(CaseErased.class)
    ModelAndView gone(HttpServletRequest request, @Nullable Authentication who) {
        if (who == null || !(who.getPrincipal() instanceof SignedIn)) {
            return new ModelAndView("redirect:/mijn-vraag/weg");
        }
        ModelAndView page = new ModelAndView("casework/unreadable");
        page.addObject("s", screens.of(request));
        page.setStatus(HttpStatus.GONE);
        return page;
    }
}
