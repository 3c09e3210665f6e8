package nl.kinderrechtenhelpdesk.demo.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.EndedCases;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.stories.CaseStories;
import nl.kinderrechtenhelpdesk.stories.StoryConsents;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Has the askers of a few made-up cases agree to a story, and two lawyers release it: the oldest case of each theme that has one here. */
@Component
@Profile("demo")
class ReleasesStories {

    private static final int LOOKED_AT = 200;

    private static final Redacted<String> CHILD_VIEW =
            Redacted.of("Verzonnen voor de demo: wil dat anderen dit weten.");

    private static final Map<String, String> STORIES = new TreeMap<>(
            Map.of(
                    "EDUCATION",
                    "Verzonnen voor de demo. Een kind woonde met het gezin in een opvang. Geen school wilde het inschrijven, want het gezin had geen vast adres. Het kind zat maanden thuis. Pas na een brief van een jurist mocht het komen.",
                    "OUT_OF_HOME",
                    "Verzonnen voor de demo. Een kind ging in een pleeggezin wonen en een broer in een ander. Zij zagen elkaar lang niet. Niemand had hun gevraagd wat zij wilden.",
                    "FAMILY_CONTACT",
                    "Verzonnen voor de demo. Na een scheiding besloten anderen bij wie een kind ging wonen. Het kind mocht pas iets zeggen toen alles al vaststond."));

    private final StoryConsents consents;
    private final CaseStories stories;
    private final CaseHandling handling;
    private final EndedCases cases;

    ReleasesStories(StoryConsents consents, CaseStories stories, CaseHandling handling, EndedCases cases) {
        this.consents = consents;
        this.stories = stories;
        this.handling = handling;
        this.cases = cases;
    }

    void release(SignedIn lawyer, SignedIn coordinator) {
        Map<String, CaseId> first = cases.all(null, LOOKED_AT).stream()
                .collect(Collectors.toMap(this::theme, id -> id, (one, _) -> one, TreeMap::new));
        STORIES.forEach((theme, text) -> {
            CaseId id = first.get(theme);
            if (id != null) {
                release(id, Redacted.of(text), lawyer, coordinator);
            }
        });
    }

    private void release(CaseId id, Redacted<String> text, SignedIn lawyer, SignedIn coordinator) {
        consents.change(id, Set.copyOf(List.of(Purpose.PUBLIC, Purpose.FUND_REPORT)), true, new Actor.Asker(id));
        stories.write(id, text, CHILD_VIEW, true, 0, new Actor.Staff(lawyer.id()));
        stories.agree(id, 1, new Actor.Staff(coordinator.id()));
    }

    private String theme(CaseId id) {
        return handling.find(id)
                .map(file -> file.coding().codes().one(Facet.THEME))
                .orElse("");
    }
}
