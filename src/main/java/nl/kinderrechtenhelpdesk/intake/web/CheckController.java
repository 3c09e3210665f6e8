package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.danger.Help;
import nl.kinderrechtenhelpdesk.danger.HelpLines;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The last page before sending, and sending itself. Sending twice gives one question and the same receipt. */
@Controller
@OpenToPublic
class CheckController {

    private final Drafts drafts;
    private final Submissions submissions;
    private final CheckPage page;
    private final HelpLines helpLines;
    private final InstantSource clock;
    private final Danger danger;

    CheckController(
            Drafts drafts,
            Submissions submissions,
            CheckPage page,
            HelpLines helpLines,
            InstantSource clock,
            Danger danger) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.page = page;
        this.helpLines = helpLines;
        this.clock = clock;
        this.danger = danger;
    }

    @GetMapping(Step.START + "/controle")
    String look(HttpServletRequest request, @ModelAttribute("s") Screen s, Model model) {
        if (!(Visit.of(request, drafts) instanceof Visit.Busy busy)) {
            return elsewhere(request);
        }
        Draft draft = busy.draft();
        Optional<Step> unfinished = submissions.unfinished(draft);
        if (unfinished.isPresent()) {
            return redirectTo(unfinished.get());
        }
        Submission submission = submissions.of(draft, s.language());
        Words words = new Words(s, submission.asker());
        model.addAttribute("words", words);
        List<Redacted<String>> told = Stream.of(submission.question(), submission.happened())
                .filter(Objects::nonNull)
                .toList();
        model.addAttribute("child", submission.asker() == AskerKind.CHILD);
        model.addAttribute(
                "help",
                helpLines.fitting(danger.in(told).kinds(), clock.instant(), Help.Place.NETHERLANDS, s.language()));
        model.addAttribute(
                "check",
                new CheckView(
                        page.rows(s, words, draft, submission),
                        submissions.urgent(submission),
                        s.dayAndDate(drafts.answerBy()),
                        Step.total()));
        return "intake/check";
    }

    @PostMapping(Step.START + "/controle")
    String send(HttpServletRequest request, @ModelAttribute("s") Screen s) {
        if (!(Visit.of(request, drafts) instanceof Visit.Busy busy)) {
            return elsewhere(request);
        }
        Optional<Step> unfinished = submissions.unfinished(busy.draft());
        if (unfinished.isPresent()) {
            return redirectTo(unfinished.get());
        }
        return drafts.send(busy.pass(), submissions.of(busy.draft(), s.language()))
                .map(sent -> "redirect:" + ReceiptController.PATH)
                .orElse("redirect:" + Step.START + "?melding=lost");
    }

    private String elsewhere(HttpServletRequest request) {
        return switch (Visit.of(request, drafts)) {
            case Visit.Done done -> "redirect:" + ReceiptController.PATH;
            case Visit.Nothing nothing -> "redirect:" + Step.START + (nothing.lost() ? "?melding=lost" : "");
            case Visit.Busy busy -> "redirect:" + Step.CHECK.path();
        };
    }

    private static String redirectTo(Step step) {
        return "redirect:" + (step == Step.WHO ? step.path() : step.path() + "?naar=controle");
    }
}
