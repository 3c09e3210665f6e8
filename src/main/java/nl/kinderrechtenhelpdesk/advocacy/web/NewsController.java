package nl.kinderrechtenhelpdesk.advocacy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews.Answer;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews.Message;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews.Words;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.advocacy.Publishing;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
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

/** What askers whose question belongs to a problem file are told of a change: one person writes it, another agrees, and then it goes out. */
@Controller
@OpenTo({Role.COORDINATOR, Role.ADVOCATE})
class NewsController {

    private static final String PATH = ProblemController.PATH + "/vraagstellers";
    private static final String CHILD = "kinderen";
    private static final String ADULT = "volwassenen";
    private static final String ENGLISH = "en-";
    private static final int LONGEST = 2_000;

    private final AskerNews news;
    private final Problems problems;
    private final Publishing publishing;
    private final Staff staff;

    NewsController(AskerNews news, Problems problems, Publishing publishing, Staff staff) {
        this.news = news;
        this.problems = problems;
        this.publishing = publishing;
        this.staff = staff;
    }

    @GetMapping(PATH)
    String page(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            Model model) {
        Problem problem = ProblemController.found(problems.find(id));
        Form form = news.of(id).stream()
                .findFirst()
                .filter(last -> !last.agreed())
                .map(NewsController::form)
                .orElseGet(Form::empty);
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
        int version = Fields.version(form);
        Answer answer =
                form.value("stap").equals("akkoord") ? news.agree(id, version, who) : write(id, form, version, who);
        if (answer == Answer.DONE) {
            return "redirect:" + ProblemController.path(id) + "/vraagstellers";
        }
        boolean wrong = form.hasProblems();
        response.setStatus((wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
        if (!wrong) {
            form.reject("", "advocacy.news." + answer);
        }
        return view(s, who, problem, form, model);
    }

    private Answer write(UUID id, Form form, int version, SignedIn who) {
        Words dutch = words(form, "", true);
        boolean given = !form.value(ENGLISH + CHILD).isBlank()
                || !form.value(ENGLISH + ADULT).isBlank();
        Words english = words(form, ENGLISH, given);
        return form.hasProblems() ? Answer.CHANGED_MEANWHILE : news.write(id, dutch, english, version, who);
    }

    private static Words words(Form form, String before, boolean needed) {
        return new Words(text(form, before + CHILD, needed), text(form, before + ADULT, needed));
    }

    private static String text(Form form, String field, boolean needed) {
        return (needed
                        ? Fields.required(form, field, LONGEST, "advocacy.problem.news." + field)
                        : Fields.optional(form, field, LONGEST))
                .reveal();
    }

    private static Form form(Message message) {
        return Form.empty()
                .with(CHILD, message.dutch().child())
                .with(ADULT, message.dutch().adult())
                .with(ENGLISH + CHILD, message.english().child())
                .with(ENGLISH + ADULT, message.english().adult());
    }

    private String view(Screen s, SignedIn who, Problem problem, Form form, Model model) {
        List<Message> all = news.of(problem.id());
        @Nullable
        Message waiting =
                all.stream().filter(message -> !message.agreed()).findFirst().orElse(null);
        form.with(Fields.VERSION, all.isEmpty() ? 0 : all.getFirst().number());
        model.addAttribute(
                "view",
                new NewsView(
                        form,
                        problem,
                        waiting,
                        waiting == null ? "" : staff.name(waiting.writtenBy()).orElse("–"),
                        waiting != null && waiting.writtenBy().equals(who.id()),
                        publishing.shown(problem.id()).isPresent(),
                        all.stream()
                                .filter(Message::agreed)
                                .map(message -> new NewsView.Sent(message, StoriesOfProblem.state(s, message)))
                                .toList()));
        return "advocacy/news";
    }
}
