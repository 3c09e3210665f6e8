package nl.kinderrechtenhelpdesk.page.internal;

import jakarta.servlet.http.HttpServletRequest;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.page.ScreenFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Hands every template its {@link Screen}. */
@ControllerAdvice
class Screens {

    private final ScreenFactory screens;

    Screens(ScreenFactory screens) {
        this.screens = screens;
    }

    @ModelAttribute("s")
    Screen screen(HttpServletRequest request) {
        return screens.of(request);
    }
}
