package nl.kinderrechtenhelpdesk.advocacy.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Commitment;
import nl.kinderrechtenhelpdesk.advocacy.Commitments;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problem.Standing;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.advocacy.Publishing;
import nl.kinderrechtenhelpdesk.advocacy.web.ProblemView.Card;
import nl.kinderrechtenhelpdesk.advocacy.web.ProblemView.Counted;
import nl.kinderrechtenhelpdesk.advocacy.web.ProblemView.Moment;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Figures;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One problem file, with all that is in it. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE})
class ProblemController {

    static final String PATH = ProblemListController.PATH + "/{id}";

    private final Problems problems;
    private final Commitments commitments;
    private final Publishing publishing;
    private final Figured figured;
    private final SignalsOfProblem signals;
    private final Helped helped;
    private final StoriesOfProblem stories;
    private final Codebook codebook;
    private final InstantSource clock;

    ProblemController(
            Problems problems,
            Commitments commitments,
            Publishing publishing,
            Figured figured,
            SignalsOfProblem signals,
            Helped helped,
            StoriesOfProblem stories,
            Codebook codebook,
            InstantSource clock) {
        this.problems = problems;
        this.commitments = commitments;
        this.publishing = publishing;
        this.figured = figured;
        this.signals = signals;
        this.helped = helped;
        this.stories = stories;
        this.codebook = codebook;
        this.clock = clock;
    }

    static Problem found(Optional<Problem> problem) {
        return problem.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static String path(UUID id) {
        return ProblemListController.PATH + "/" + id;
    }

    @GetMapping(PATH)
    String page(@ModelAttribute("s") Screen s, @PathVariable("id") UUID id, Model model) {
        Problem problem = found(problems.find(id));
        LocalDate today = Zone.today(clock);
        List<Standing> standings = problems.standings(id);
        List<Entry> entries = problems.entries(id);
        List<Commitment> followed = commitments.of(id);
        ProblemView.Signalled signalled = signals.of(s, id);
        List<Card> actions = cards(s, problem, entries, Entry.Sort.ACTION, today);
        List<Card> late = actions.stream().filter(Card::late).toList();
        model.addAttribute(
                "view",
                new ProblemView(
                        problem,
                        standings.getLast(),
                        labels(s, problem, Facet.PROVISION),
                        labels(s, problem, Facet.BODY),
                        counted(s, problem),
                        cards(s, problem, entries, Entry.Sort.RESEARCH, today),
                        actions,
                        cards(s, problem, entries, Entry.Sort.RESULT, today),
                        late,
                        signalled,
                        timeline(s, standings, entries, followed, signalled),
                        followed,
                        stories.of(s, id),
                        "advocacy.public.state." + publicState(id),
                        publishing.shown(id).isPresent(),
                        TypedNumbers.hours(
                                entries.stream().mapToLong(Entry::minutes).sum()),
                        TypedNumbers.euros(
                                entries.stream().mapToLong(Entry::cents).sum()),
                        ProblemListController.mayWrite(s)));
        return "advocacy/problem";
    }

    private String publicState(UUID id) {
        boolean shown = publishing.shown(id).isPresent();
        return publishing
                .last(id)
                .map(last -> last.agreedBy() == null ? (shown ? "NEWER" : "WAITING") : shown ? "SHOWN" : "ENDED")
                .orElse("NONE");
    }

    private List<String> labels(Screen s, Problem problem, Facet facet) {
        return problem.codes().all(facet).stream()
                .map(code -> codebook.label(facet, code, s.language()))
                .toList();
    }

    private Counted counted(Screen s, Problem problem) {
        Figures figures = figured.of(s, problem.selection());
        return new Counted(
                figures.facts(),
                figured.months(s, problem.selection()),
                figured.words(s, problem.selection()),
                figured.dashboard(problem.selection()),
                Figured.guarded(s));
    }

    /** Those whose reply is late come first. */
    private List<Card> cards(Screen s, Problem problem, List<Entry> entries, Entry.Sort sort, LocalDate today) {
        return entries.reversed().stream()
                .filter(entry -> entry.kind().sort() == sort)
                .map(entry -> new Card(
                        entry,
                        entry.overdue(today),
                        TypedNumbers.hours(entry.minutes()),
                        TypedNumbers.euros(entry.cents()),
                        sort == Entry.Sort.RESEARCH ? null : helped.of(s, problem, entry, entries)))
                .sorted(Comparator.comparing((Card card) -> !card.late()))
                .toList();
    }

    private static List<Moment> timeline(
            Screen s,
            List<Standing> standings,
            List<Entry> entries,
            List<Commitment> followed,
            ProblemView.Signalled signalled) {
        List<Moment> moments = new ArrayList<>();
        standings.forEach(standing -> moments.add(new Moment(
                standing.on(),
                s.t("advocacy.status." + standing.status()),
                standing.reason().reveal(),
                "")));
        for (Entry entry : entries) {
            String title = entry.words().title().reveal();
            String anchor = ProblemView.anchor(entry.id());
            moments.add(new Moment(entry.on(), s.t("advocacy.kind." + entry.kind()), title, anchor));
            if (entry.replyOn() != null) {
                moments.add(new Moment(entry.replyOn(), s.t("advocacy.timeline.reply"), title, anchor));
            }
        }
        followed.forEach(commitment -> moments.add(new Moment(
                commitment.stateOn(),
                s.t("advocacy.state." + commitment.state()),
                commitment.listed().source() + " " + commitment.listed().number(),
                "toezeggingen")));
        for (ProblemView.SignalCard card : signalled.signals()) {
            moments.add(new Moment(card.on(), s.t("advocacy.timeline.signal"), card.title(), "signalen"));
            card.flags()
                    .forEach(
                            on -> moments.add(new Moment(on, s.t("advocacy.timeline.flag"), card.title(), "signalen")));
        }
        moments.sort(Comparator.comparing(Moment::on));
        return moments;
    }
}
