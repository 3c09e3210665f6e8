package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.MailPossible;
import nl.kinderrechtenhelpdesk.intake.SafeContacts;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToAsker;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AskerWords;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the asker may be reached, changed or confirmed later. Never shows the address or number that was given: somebody may look along. */
@Controller
@OpenToAsker
class ContactController {

    private static final String PATH = "/mijn-vraag/bereiken";
    private static final String CONVERSATION = "redirect:/mijn-vraag/gesprek";

    private final SafeContacts contacts;
    private final Intake intake;
    private final MailPossible mail;
    private final Choices choices;

    ContactController(SafeContacts contacts, Intake intake, MailPossible mail, Choices choices) {
        this.contacts = contacts;
        this.intake = intake;
        this.mail = mail;
        this.choices = choices;
    }

    @GetMapping(PATH)
    ModelAndView ask(@AuthenticationPrincipal AskerVisit visit, @ModelAttribute("s") Screen s) {
        Form form = Form.empty()
                .with("way", contacts.of(visit.caseId()).contact().way())
                .with("voicemail", "nee");
        return page(visit, s, form);
    }

    @PostMapping(PATH)
    ModelAndView change(
            @AuthenticationPrincipal AskerVisit visit,
            @ModelAttribute("s") Screen s,
            @RequestParam MultiValueMap<String, String> typed) {
        if (typed.containsKey("nog")) {
            contacts.confirm(visit.caseId());
            return new ModelAndView(CONVERSATION);
        }
        Form form = Form.of(typed);
        Draft answers = Draft.of(typed);
        ContactWay way = ContactFields.way(answers);
        if (offered().noneMatch(known -> form.has("way", known.name()))) {
            form.reject("way", "intake.reach.problem.way");
        } else {
            ContactFields.check(form, way);
        }
        if (form.hasProblems()) {
            ModelAndView page = page(visit, s, form);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        contacts.change(visit.caseId(), ContactFields.contact(answers));
        return new ModelAndView(CONVERSATION);
    }

    private Stream<ContactWay> offered() {
        return Stream.of(ContactWay.values()).filter(way -> way != ContactWay.EMAIL || mail.possible());
    }

    private ModelAndView page(AskerVisit visit, Screen s, Form form) {
        AskerWords words = new AskerWords(
                s, "intake.", intake.question(visit.caseId()).content().addressee());
        SafeContacts.Chosen chosen = contacts.of(visit.caseId());
        List<Option> ways = offered()
                .map(way -> new Option(
                        way.name(), words.t("contact.option." + way), words.orNull("reach.option." + way + ".hint")))
                .toList();
        return new ModelAndView("intake/reach")
                .addObject("words", words)
                .addObject("form", form)
                .addObject("ways", ways)
                .addObject("voicemail", choices.voicemail(words))
                .addObject("mail", mail.possible())
                .addObject(
                        "confirm",
                        chosen.safeUntil() == null
                                ? null
                                : words.t(
                                        chosen.expired() ? "reach.expired" : "reach.until",
                                        words.t("reach.now." + chosen.contact().way()),
                                        s.date(chosen.safeUntil())));
    }
}
