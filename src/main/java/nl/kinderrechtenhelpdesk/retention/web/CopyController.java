package nl.kinderrechtenhelpdesk.retention.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToAsker;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.privacy.CopiedRow;
import nl.kinderrechtenhelpdesk.retention.CaseCopy;
import nl.kinderrechtenhelpdesk.retention.Copies;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The asker asks for a copy of all that is held of the case, and takes it. Which case: the one the code opened, and no other. */
@Controller
@OpenToAsker
class CopyController {

    static final String PATH = "/mijn-vraag/kopie";
    private static final String SAFE = "veilig";

    private final Copies copies;
    private final Intake intake;
    private final CopyZip zip;

    CopyController(Copies copies, Intake intake, CopyZip zip) {
        this.copies = copies;
        this.intake = intake;
        this.zip = zip;
    }

    @GetMapping(PATH)
    String page(@ModelAttribute("s") Screen s, @AuthenticationPrincipal AskerVisit visit, Model model) {
        return view(s, visit.caseId(), Form.empty(), model);
    }

    @PostMapping(PATH)
    String ask(@AuthenticationPrincipal AskerVisit visit) {
        copies.ask(visit.caseId(), new Actor.Asker(visit.caseId()));
        return "redirect:" + PATH;
    }

    /** By a form, so that no address of a file stays in the browser's history. */
    @PostMapping(PATH + "/halen")
    @Nullable
    String take(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal AskerVisit visit,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Form form = Form.of(typed);
        CaseId id = visit.caseId();
        if (!form.has(SAFE, "ja")) {
            form.reject(SAFE, "retention.copy.problem.safe");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(s, id, form, model);
        }
        CaseCopy copy = copies.of(id).orElse(null);
        Optional<List<CopiedRow>> rows = copies.take(id, new Actor.Asker(id));
        if (copy == null || rows.isEmpty()) {
            return "redirect:" + PATH;
        }
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"map.zip\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Submission asked = intake.question(id).content();
        zip.write(s.whollyIn(asked.language()), asked.addressee(), copy, rows.get(), response.getOutputStream());
        return null;
    }

    /** The case was erased while its asker was looking. */
    @ExceptionHandler(CaseErased.class)
    String erased() {
        return "redirect:/mijn-vraag/weg";
    }

    private String view(Screen s, CaseId id, Form form, Model model) {
        Addressee reader = intake.question(id).content().addressee();
        model.addAttribute("view", new CopyView(s, reader, copies.of(id).orElse(null), form));
        return "retention/copy";
    }
}
