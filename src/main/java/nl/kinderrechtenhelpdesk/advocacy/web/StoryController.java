package nl.kinderrechtenhelpdesk.advocacy.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStories;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStories.Picked;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStory;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All anonymous stories that were released, and those that are picked for a problem file. */
@Controller
@OpenTo({Role.COORDINATOR, Role.ADVOCATE})
class StoryController {

    static final String SHELF = "/medewerkers/verhalen";

    private static final String OF_PROBLEM = ProblemController.PATH + "/verhalen";
    private static final String CHOSEN = "verhalen";

    private final ReleasedStories stories;
    private final StoriesOfProblem words;
    private final Problems problems;
    private final Codebook codebook;

    StoryController(ReleasedStories stories, StoriesOfProblem words, Problems problems, Codebook codebook) {
        this.stories = stories;
        this.words = words;
        this.problems = problems;
        this.codebook = codebook;
    }

    @GetMapping(SHELF)
    @OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE})
    String shelf(@ModelAttribute("s") Screen s, Model model) {
        model.addAttribute(
                "stories", stories.all().stream().map(story -> row(s, story)).toList());
        return "advocacy/stories";
    }

    private StoryRow row(Screen s, ReleasedStory story) {
        String theme = story.theme();
        return new StoryRow(
                story.text().reveal(),
                theme == null ? "" : codebook.label(Facet.THEME, theme, s.language()),
                month(s, story.releasedIn()),
                StoriesOfProblem.purposes(s, story));
    }

    private static String month(Screen s, YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", s.language().locale()).format(month);
    }

    @GetMapping(OF_PROBLEM)
    String page(@ModelAttribute("s") Screen s, @PathVariable("id") UUID id, Model model) {
        Problem problem = ProblemController.found(problems.find(id));
        List<Picked> picked = stories.of(id);
        Form form = Form.empty()
                .withAll(
                        CHOSEN,
                        picked.stream()
                                .filter(one -> one.story() != null)
                                .map(one -> one.id().toString())
                                .toList());
        List<Option> options = words.options(s, stories.all());
        boolean withdrawn = picked.stream().anyMatch(one -> one.story() == null);
        model.addAttribute("view", new PickView(problem, form, options, withdrawn));
        return "advocacy/pick";
    }

    /** What was withdrawn goes out of the file with the first choice that is made after it. */
    @PostMapping(OF_PROBLEM)
    String pick(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        ProblemController.found(problems.find(id));
        Form form = Form.of(typed);
        stories.pick(
                id,
                stories.all().stream()
                        .map(ReleasedStory::id)
                        .filter(story -> form.has(CHOSEN, story.toString()))
                        .toList(),
                who);
        return "redirect:" + ProblemController.path(id) + "#verhalen";
    }
}
