package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.DraftFiles;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.intake.TermWarning;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AskerWords;
import nl.kinderrechtenhelpdesk.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The last page before sending, and sending itself. Sending twice gives one question and the same receipt, which opens with a pass made of
 * what only this page knows.
 */
@Controller
@OpenToPublic
class CheckController {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Drafts drafts;
    private final Submissions submissions;
    private final CheckPage page;
    private final DangerTold told;
    private final HelpBeside help;
    private final LetterFiles letters;
    private final Terms terms;

    CheckController(
            Drafts drafts,
            Submissions submissions,
            CheckPage page,
            DangerTold told,
            HelpBeside help,
            LetterFiles letters,
            Terms terms) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.page = page;
        this.told = told;
        this.help = help;
        this.letters = letters;
        this.terms = terms;
    }

    @GetMapping(Step.START + "/controle")
    String look(HttpServletRequest request, @ModelAttribute("s") Screen s, Model model) {
        if (Visit.openedAnew(request)) {
            return "redirect:" + Step.START;
        }
        if (!(Visit.of(request, drafts) instanceof Visit.Busy busy)) {
            return elsewhere(request);
        }
        Optional<Step> unfinished = submissions.unfinished(busy.draft());
        return unfinished.isPresent() ? redirectTo(unfinished.get()) : show(busy, null, s, model);
    }

    /** @param later how many minutes to wait before sending, or null */
    private String show(Visit.Busy busy, @Nullable Long later, Screen s, Model model) {
        Draft draft = busy.draft();
        Submission submission = submissions.of(draft, s.chosen());
        AskerWords words = new AskerWords(s, "intake.", submission.addressee());
        model.addAttribute("words", words);
        help.show(model, told.in(draft), s, submission.asker());
        List<DraftFiles.Kept> sentAlong = letters.of(busy.pass());
        model.addAttribute(
                "check",
                new CheckView(
                        page.rows(s, words, draft, submission, sentAlong),
                        s.dayAndDate(drafts.answerBy()),
                        TermWarning.of(submission, !sentAlong.isEmpty(), terms),
                        submission
                                .happensBefore(drafts.answerBy())
                                .map(s::dayAndDate)
                                .orElse(null),
                        Step.total(),
                        knownToThisPage(),
                        later));
        return "intake/check";
    }

    @PostMapping(Step.START + "/controle")
    String send(
            @RequestParam(name = "zegel", defaultValue = "") String knownToThePage,
            HttpServletRequest request,
            HttpServletResponse response,
            @ModelAttribute("s") Screen s,
            Model model) {
        if (!(Visit.of(request, drafts) instanceof Visit.Busy busy)) {
            return sentBefore(knownToThePage, request, response);
        }
        Optional<Step> unfinished = submissions.unfinished(busy.draft());
        if (unfinished.isPresent()) {
            return redirectTo(unfinished.get());
        }
        DraftPass receipt = busy.pass().forReceipt(knownToThePage);
        Submission submission = submissions.of(busy.draft(), s.chosen());
        return switch (drafts.send(busy.pass(), receipt, submission, request.getRemoteAddr())) {
            case Drafts.Outcome.Done done -> toReceipt(receipt, request, response);
            case Drafts.Outcome.Gone gone -> "redirect:" + Step.START + "?melding=lost";
            case Drafts.Outcome.Later(Duration wait) -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, "" + wait.toSeconds());
                yield show(busy, wait.toMinutes() + 1, s, model);
            }
        };
    }

    /** The second of two presses, or the first whose answer was lost on its way: the same receipt. */
    private String sentBefore(String knownToThePage, HttpServletRequest request, HttpServletResponse response) {
        return DraftCookie.read(request)
                .map(pass -> pass.forReceipt(knownToThePage))
                .filter(receipt -> drafts.find(receipt).isPresent())
                .map(receipt -> toReceipt(receipt, request, response))
                .orElseGet(() -> elsewhere(request));
    }

    private static String toReceipt(DraftPass receipt, HttpServletRequest request, HttpServletResponse response) {
        DraftCookie.setReceipt(request, response, receipt);
        return "redirect:" + ReceiptController.PATH;
    }

    private String elsewhere(HttpServletRequest request) {
        return switch (Visit.of(request, drafts)) {
            case Visit.Done done -> "redirect:" + ReceiptController.PATH;
            case Visit.Nothing nothing -> "redirect:" + Step.START + (nothing.lost() ? "?melding=lost" : "");
            case Visit.Busy busy -> "redirect:" + Step.CHECK.path();
        };
    }

    private static String redirectTo(Step step) {
        return "redirect:" + step.path() + "?naar=" + Onward.CHECK;
    }

    private static String knownToThisPage() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
