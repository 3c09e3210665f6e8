package nl.kinderrechtenhelpdesk.advocacy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.advocacy.Saved;
import nl.kinderrechtenhelpdesk.advocacy.web.EntryForm.Group;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
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
import org.springframework.web.server.ResponseStatusException;

/** Puts a question, a source, an action or a result in a problem file, and changes it, such as when a reply comes. */
@Controller
@OpenTo({Role.COORDINATOR, Role.ADVOCATE})
class EntryController {

    private static final String ADD = ProblemController.PATH + "/toevoegen/{groep}";
    private static final String CHANGE = ProblemController.PATH + "/stuk/{stuk}";

    private final Problems problems;
    private final InstantSource clock;

    EntryController(Problems problems, InstantSource clock) {
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping(ADD)
    String add(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @PathVariable("groep") String word,
            Model model) {
        Group group = group(word);
        String name = group == Group.ACTION ? who.name() : "";
        return view(s, problem(id), group, null, EntryForm.empty(Zone.today(clock), name), null, model);
    }

    @PostMapping(ADD)
    String added(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @PathVariable("groep") String word,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Problem problem = problem(id);
        Group group = group(word);
        Form form = Form.of(typed);
        Optional<Entry.Draft> draft = EntryForm.read(group, form, Zone.today(clock));
        if (draft.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(s, problem, group, null, form, null, model);
        }
        return answer(id, problems.add(id, draft.get(), who));
    }

    @GetMapping(CHANGE)
    String change(
            @ModelAttribute("s") Screen s,
            @PathVariable("id") UUID id,
            @PathVariable("stuk") UUID entryId,
            Model model) {
        Entry entry = entry(id, entryId);
        return view(s, problem(id), Group.of(entry.kind()), entryId, EntryForm.of(entry), null, model);
    }

    @PostMapping(CHANGE)
    String changed(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @PathVariable("stuk") UUID entryId,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Problem problem = problem(id);
        Group group = Group.of(entry(id, entryId).kind());
        Form form = Form.of(typed);
        Optional<Entry.Draft> draft = EntryForm.read(group, form, Zone.today(clock));
        if (draft.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(s, problem, group, entryId, form, null, model);
        }
        Saved saved = problems.change(id, entryId, draft.get(), Fields.version(form), who);
        if (saved instanceof Saved.ChangedMeanwhile) {
            Entry now = entry(id, entryId);
            response.setStatus(HttpStatus.CONFLICT.value());
            form.with(Fields.VERSION, now.version());
            List<Difference> theirs = Fields.differences(form, EntryForm.of(now), EntryForm.labels(s, group));
            return view(s, problem, group, entryId, form, theirs, model);
        }
        return answer(id, saved);
    }

    private static String answer(UUID problem, Saved saved) {
        return switch (saved) {
            case Saved.Done(UUID entry) ->
                "redirect:" + ProblemController.path(problem) + "#" + ProblemView.anchor(entry);
            case Saved.ChangedMeanwhile() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Saved.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Problem problem(UUID id) {
        return ProblemController.found(problems.find(id));
    }

    private Entry entry(UUID problem, UUID entry) {
        return problems.entry(problem, entry).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Group group(String word) {
        return Group.named(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String view(
            Screen s,
            Problem problem,
            Group group,
            @Nullable UUID entry,
            Form form,
            @Nullable List<Difference> changed,
            Model model) {
        String within = entry == null ? "/toevoegen/" + group.word() : "/stuk/" + entry;
        model.addAttribute(
                "view",
                new EntryFormView(
                        form,
                        problem.id(),
                        problem.words().title().reveal(),
                        ProblemController.path(problem.id()) + within,
                        group.name(),
                        entry == null,
                        Fields.options(s, "advocacy.kind.", group.kinds()),
                        Fields.options(s, "advocacy.grade.", group.grades()),
                        changed != null,
                        changed == null ? List.of() : changed));
        return "advocacy/entry";
    }
}
