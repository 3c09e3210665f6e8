package nl.kinderrechtenhelpdesk.signals.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Choice;
import nl.kinderrechtenhelpdesk.signals.Decisions;
import nl.kinderrechtenhelpdesk.signals.TreatmentDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Like cases that were decided unlike: where that seems so, and one comparison with its cases side by side. */
@Controller
@RequestMapping(TreatmentController.PATH)
@OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE})
class TreatmentController {

    static final String PATH = "/medewerkers/ongelijke-gevallen";

    private final TreatmentDesk desk;
    private final TreatmentWords words;
    private final Codebook codebook;

    TreatmentController(TreatmentDesk desk, TreatmentWords words, Codebook codebook) {
        this.desk = desk;
        this.words = words;
        this.codebook = codebook;
    }

    /** The list, or the comparison that the address names. */
    @GetMapping
    String page(@ModelAttribute("s") Screen s, @RequestParam MultiValueMap<String, String> query, Model model) {
        Choice choice = choice(query);
        model.addAttribute("form", words.form(s, query, choice, desk));
        if (choice == null) {
            model.addAttribute("view", words.list(s, desk.all()));
            return "signals/treatment";
        }
        model.addAttribute("view", words.page(s, desk.compare(choice), desk.all()));
        return "signals/comparison";
    }

    @GetMapping("/uitleg")
    String explained(Model model) {
        model.addAttribute("looked", desk.all().size());
        return "signals/treatment_explained";
    }

    private @Nullable Choice choice(MultiValueMap<String, String> query) {
        Codes codes = codebook.selection(query).codes();
        List<Facet> matters = Decisions.MATTERS.stream().filter(codes::has).toList();
        String matter = matters.isEmpty() ? null : codes.one(matters.getFirst());
        return matter == null
                ? null
                : new Choice(
                        new Board.Code(matters.getFirst(), matter),
                        codes.one(Facet.SITUATION),
                        TreatmentWords.BODIES.equals(query.getFirst(TreatmentWords.ACROSS))
                                ? Facet.BODY
                                : Facet.PROVINCE);
    }
}
