package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.kinderrechtenhelpdesk.site.SiteAddress;
import nl.kinderrechtenhelpdesk.staff.Accounts.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** The page with a link to hand over in person; it is shown this once. */
@Component
class LinkPage {

    private final SiteAddress site;

    LinkPage(SiteAddress site) {
        this.site = site;
    }

    /** @param key the message that says what the link is for */
    String show(String name, String key, Outcome outcome, HttpServletRequest request, Model model) {
        if (!(outcome instanceof Outcome.Link(var token))) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        model.addAttribute("name", name);
        model.addAttribute("key", key);
        model.addAttribute(
                "address", site.of(request) + request.getContextPath() + "/medewerkers/instellen/" + token.reveal());
        return "staff/accounts/link";
    }
}
