package nl.kinderrechtenhelpdesk.casework.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Choice;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Declines many cases that are no question, such as those of somebody who floods the helpdesk. Each goes the way of a single one, by itself:
 * what stands in the way of that one is said, and the others go on.
 */
@Controller
@RequestMapping("/medewerkers/zaken/geen-vraag")
@OpenTo(Role.COORDINATOR)
class NotQuestionController {

    private static final int MOST = 100;

    private final Casework casework;
    private final CaseHandling handling;
    private final LetterWords words;

    NotQuestionController(Casework casework, CaseHandling handling, LetterWords words) {
        this.casework = casework;
        this.handling = handling;
        this.words = words;
    }

    @GetMapping
    String confirm(@RequestParam(name = "zaak", defaultValue = "") List<String> chosen, Model model) {
        List<CaseSummary> going = new ArrayList<>();
        List<NotQuestionView.Staying> staying = new ArrayList<>();
        Set<String> letters = new LinkedHashSet<>();
        for (CaseSummary summary : named(chosen).keySet()) {
            List<String> reasons = inTheWay(summary);
            if (reasons.isEmpty()) {
                going.add(summary);
                letters.add(words.notAQuestion(summary).forAsker().reveal());
            } else {
                staying.add(new NotQuestionView.Staying(summary, reasons));
            }
        }
        model.addAttribute("view", new NotQuestionView(going, staying, List.copyOf(letters), false));
        return "casework/notquestion";
    }

    @PostMapping
    String decline(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "zaak", defaultValue = "") List<String> chosen,
            Model model) {
        Actor.Staff by = new Actor.Staff(who.id());
        List<CaseSummary> going = new ArrayList<>();
        List<NotQuestionView.Staying> staying = new ArrayList<>();
        named(chosen).forEach((summary, version) -> {
            List<String> reasons = decline(summary, version.orElse(summary.version()), by);
            if (reasons.isEmpty()) {
                going.add(summary);
            } else {
                staying.add(new NotQuestionView.Staying(summary, reasons));
            }
        });
        model.addAttribute("view", new NotQuestionView(going, staying, List.of(), true));
        return "casework/notquestion";
    }

    private List<String> inTheWay(CaseSummary summary) {
        try {
            words.notAQuestion(summary);
        } catch (CaseErased e) {
            return List.of("casework.notquestion.unreadable");
        }
        return casework.choices(summary.id()).stream()
                .filter(choice -> choice.move() == Move.DECLINE)
                .findFirst()
                .map(Choice::objections)
                .map(NotQuestionController::keys)
                .orElse(List.of("casework.objection.status"));
    }

    private List<String> decline(CaseSummary summary, long version, Actor.Staff by) {
        try {
            MoveResult result = handling.handOver(summary.id(), Move.DECLINE, words.notAQuestion(summary), by, version);
            return switch (result) {
                case MoveResult.Moved moved -> List.of();
                case MoveResult.NotPossible no -> keys(no.objections());
                case MoveResult.ChangedMeanwhile changed -> List.of("casework.notquestion.changed");
            };
        } catch (CaseErased e) {
            return List.of("casework.notquestion.unreadable");
        }
    }

    private static List<String> keys(List<Objection> objections) {
        return objections.stream().map(Objection::messageKey).toList();
    }

    /** The cases that a form names, each once, with the version that was on the screen as far as it names one. */
    private Map<CaseSummary, OptionalLong> named(List<String> chosen) {
        Map<CaseSummary, OptionalLong> named = new LinkedHashMap<>();
        chosen.stream().distinct().limit(MOST).forEach(text -> {
            String[] parts = text.split("\\.", 2);
            try {
                OptionalLong version =
                        parts.length < 2 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(parts[1]));
                casework.find(CaseId.of(parts[0])).ifPresent(summary -> named.put(summary, version));
            } catch (IllegalArgumentException notACase) {
                // nothing of ours: there is nothing to decline
            }
        });
        return named;
    }
}
