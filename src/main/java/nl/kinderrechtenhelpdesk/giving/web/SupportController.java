package nl.kinderrechtenhelpdesk.giving.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.giving.SupportMessage;
import nl.kinderrechtenhelpdesk.giving.Supporters;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people and funds write to the organisation about support. */
@Controller
@OpenToPublic
class SupportController {

    private static final String PATH = "/steun-ons/contact";

    private final Supporters supporters;

    SupportController(Supporters supporters) {
        this.supporters = supporters;
    }

    @GetMapping(PATH)
    String page(@ModelAttribute("s") Screen s, Model model) {
        return view(s, Form.empty().with("formulier", UUID.randomUUID()), null, model);
    }

    @PostMapping(PATH)
    String send(
            @ModelAttribute("s") Screen s,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Optional<SupportMessage.Content> content = SupportForm.read(form);
        if (content.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(s, form, null, model);
        }
        Duration wait = supporters.receive(SupportForm.id(form), content.get(), request.getRemoteAddr());
        if (!wait.isZero()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, "" + wait.toSeconds());
            return view(s, form, wait.toMinutes() + 1, model);
        }
        return "redirect:/steun-ons/bedankt";
    }

    @GetMapping("/steun-ons/bedankt")
    String thanks() {
        return "giving/thanks";
    }

    /** @param later how many minutes to wait before sending, or null */
    private static String view(Screen s, Form form, @Nullable Long later, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("later", later);
        model.addAttribute("kinds", SupportForm.kinds(s));
        return "giving/contact";
    }
}
