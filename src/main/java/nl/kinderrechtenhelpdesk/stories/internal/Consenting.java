package nl.kinderrechtenhelpdesk.stories.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.advocacy.StoryShelf;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.stories.CaseStory.State;
import nl.kinderrechtenhelpdesk.stories.StoryConsents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an asker takes back is gone when the page answers: the copy is narrowed or withdrawn in the same transaction. */
@Service
@Transactional
class Consenting implements StoryConsents {

    private final ConsentStore consents;
    private final StoryStore stories;
    private final StoryShelf shelf;
    private final Marks marks;
    private final Intake intake;
    private final AuditTrail trail;
    private final InstantSource clock;
    private final List<Purpose> offered = StoryFiles.purposes();

    Consenting(
            ConsentStore consents,
            StoryStore stories,
            StoryShelf shelf,
            Marks marks,
            Intake intake,
            AuditTrail trail,
            InstantSource clock) {
        this.consents = consents;
        this.stories = stories;
        this.shelf = shelf;
        this.marks = marks;
        this.intake = intake;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Purpose> offered() {
        return offered;
    }

    @Override
    @Transactional(readOnly = true)
    public Given of(CaseId id) {
        return consents.of(id);
    }

    @Override
    public void change(CaseId id, Set<Purpose> purposes, boolean told, Actor.Asker by) {
        consents.lock(id);
        // opens the question with its key, so that the case is not erased before this ends
        AskerKind asked = intake.question(id).content().asker();
        Set<Purpose> known = purposes.stream().filter(offered::contains).collect(Collectors.toSet());
        consents.replace(id, known, told, asked, Zone.today(clock));
        trail.record(by, AuditAction.STORY_CONSENT_CHANGED, id);
        Optional<StoryStore.Line> story = stories.line(id);
        if (story.isEmpty()) {
            return;
        }
        boolean out = story.get().state() == State.RELEASED;
        if (out) {
            shelf.narrow(marks.ofStory(story.get().id()), known);
        }
        if (known.isEmpty()) {
            stories.erase(id);
            if (out) {
                trail.record(by, AuditAction.STORY_WITHDRAWN, id);
            }
        }
    }
}
