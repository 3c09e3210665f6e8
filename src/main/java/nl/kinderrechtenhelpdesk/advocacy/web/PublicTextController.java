package nl.kinderrechtenhelpdesk.advocacy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.advocacy.PublicText.Words;
import nl.kinderrechtenhelpdesk.advocacy.Publishing;
import nl.kinderrechtenhelpdesk.advocacy.Publishing.Answer;
import nl.kinderrechtenhelpdesk.advocacy.Publishing.Revision;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStory;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the public may read of a problem file: one person writes it, another agrees, anyone of them takes it off. */
@Controller
@OpenTo({Role.COORDINATOR, Role.ADVOCATE})
class PublicTextController {

    private static final String PATH = ProblemController.PATH + "/publiek";

    private final Problems problems;
    private final Publishing publishing;
    private final StoriesOfProblem stories;
    private final Staff staff;

    PublicTextController(Problems problems, Publishing publishing, StoriesOfProblem stories, Staff staff) {
        this.problems = problems;
        this.publishing = publishing;
        this.stories = stories;
        this.staff = staff;
    }

    @GetMapping(PATH)
    String page(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            Model model) {
        Problem problem = ProblemController.found(problems.find(id));
        Form form = publishing
                .last(id)
                .map(PublicTextForm::of)
                .orElseGet(() -> PublicTextForm.of(problem, problems.entries(id)));
        return view(s, who, problem, form, model);
    }

    @PostMapping(PATH)
    String step(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Problem problem = ProblemController.found(problems.find(id));
        Form form = Form.of(typed);
        Answer answer =
                switch (form.value("stap")) {
                    case "akkoord" -> publishing.agree(id, Fields.version(form), who);
                    case "weghalen" -> publishing.end(id, who);
                    default -> write(id, form, who);
                };
        if (answer == Answer.DONE && !form.hasProblems()) {
            return "redirect:" + ProblemController.path(id) + "/publiek";
        }
        boolean wrong = form.hasProblems();
        response.setStatus((wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
        if (!wrong) {
            form.reject("", "advocacy.public." + answer);
            form.with(Fields.VERSION, publishing.last(id).map(Revision::number).orElse(0));
        }
        return view(s, who, problem, shown(id, form), model);
    }

    /** Who agreed too late typed nothing: they see the text that stands there now. */
    private Form shown(UUID id, Form form) {
        Optional<Revision> last = publishing.last(id);
        if (form.values(PublicTextForm.TITLE).isEmpty() && last.isPresent()) {
            Form now = PublicTextForm.of(last.get());
            form.problems()
                    .forEach(problem -> now.reject(
                            problem.field(),
                            problem.messageKey(),
                            problem.arguments().toArray()));
            return now;
        }
        return form;
    }

    private Answer write(UUID id, Form form, SignedIn who) {
        Words dutch = PublicTextForm.dutch(form);
        Words english = PublicTextForm.english(form);
        return form.hasProblems()
                ? Answer.CHANGED_MEANWHILE
                : publishing.write(id, dutch, english, chosen(id, form), Fields.version(form), who);
    }

    private Publishing.Chosen chosen(UUID id, Form form) {
        Set<UUID> entries = problems.entries(id).stream()
                .map(Entry::id)
                .filter(entry -> form.has(PublicTextForm.LINES, entry.toString()))
                .collect(Collectors.toSet());
        Set<UUID> told = stories.publicIn(id).stream()
                .map(ReleasedStory::id)
                .filter(story -> form.has(PublicTextForm.STORIES, story.toString()))
                .collect(Collectors.toSet());
        return new Publishing.Chosen(entries, told);
    }

    private String view(Screen s, SignedIn who, Problem problem, Form form, Model model) {
        @Nullable
        Revision waiting = publishing
                .last(problem.id())
                .filter(last -> last.agreedBy() == null)
                .orElse(null);
        List<Option> lines = problems.entries(problem.id()).stream()
                .filter(entry -> entry.grade() != null)
                .map(entry -> new Option(
                        entry.id().toString(),
                        s.t("advocacy.kind." + entry.kind()) + ": "
                                + entry.words().title().reveal(),
                        s.date(entry.on()) + ", " + s.t("advocacy.grade." + entry.grade())))
                .toList();
        model.addAttribute(
                "view",
                new PublicTextView(
                        form,
                        problem,
                        lines,
                        stories.options(s, stories.publicIn(problem.id())),
                        waiting == null ? null : waiting.text(),
                        waiting == null ? 0 : waiting.number(),
                        waiting == null ? "" : staff.name(waiting.writtenBy()).orElse("–"),
                        waiting != null && waiting.writtenBy().equals(who.id()),
                        publishing.shown(problem.id()).isPresent()));
        return "advocacy/publictext";
    }
}
