package nl.kinderrechtenhelpdesk.stories.web;

import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.NavItem;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.stories.CaseStories;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where lawyers find what there is to do about stories. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class WaitingController {

    private final CaseStories stories;
    private final Casework casework;

    WaitingController(CaseStories stories, Casework casework) {
        this.stories = stories;
        this.casework = casework;
    }

    @Bean
    static NavItem storiesToWriteItem() {
        return new NavItem("stories.waiting.title", StoryPaths.WAITING, 326, Set.of(Role.LAWYER, Role.COORDINATOR));
    }

    @GetMapping(StoryPaths.WAITING)
    String list(Model model) {
        model.addAttribute("view", new WaitingView(lines(stories.offered()), lines(stories.agreedTo())));
        return "stories/waiting";
    }

    private List<WaitingView.Line> lines(List<CaseId> cases) {
        return cases.stream()
                .flatMap(id -> casework.find(id).stream())
                .map(WaitingController::line)
                .toList();
    }

    private static WaitingView.Line line(CaseSummary summary) {
        return new WaitingView.Line(summary.number(), StoryPaths.ofCase(summary.id()) + "/verhaal");
    }
}
