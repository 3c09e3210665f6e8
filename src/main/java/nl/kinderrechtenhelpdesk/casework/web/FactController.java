package nl.kinderrechtenhelpdesk.casework.web;

import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** From a nameless fact to the page of its case, for who may open cases; looking at that page is what leaves a line in the trail. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class FactController {

    private final Casework casework;

    FactController(Casework casework) {
        this.casework = casework;
    }

    @GetMapping("/medewerkers/zaken/gegeven/{fact}")
    String open(@PathVariable("fact") String fact) {
        return "redirect:"
                + OpenedCase.path(casework.ofFact(OpenedCase.rowOf(fact)).orElseThrow(OpenedCase::notFound));
    }
}
