package nl.kinderrechtenhelpdesk.stories.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.advocacy.StoryShelf;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.stories.CaseStories;
import nl.kinderrechtenhelpdesk.stories.CaseStory;
import nl.kinderrechtenhelpdesk.stories.CaseStory.State;
import nl.kinderrechtenhelpdesk.stories.StoryConsents.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A copy goes out when a second lawyer agrees to exactly what the first offered, for what is agreed to at that moment. */
@Service
@Transactional
class StoriesByTwo implements CaseStories {

    private static final int SHOWN = 50;

    private final StoryStore stories;
    private final ConsentStore consents;
    private final StoryShelf shelf;
    private final Marks marks;
    private final CaseHandling cases;
    private final AuditTrail trail;

    StoriesByTwo(
            StoryStore stories,
            ConsentStore consents,
            StoryShelf shelf,
            Marks marks,
            CaseHandling cases,
            AuditTrail trail) {
        this.stories = stories;
        this.consents = consents;
        this.shelf = shelf;
        this.marks = marks;
        this.cases = cases;
        this.trail = trail;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseId> offered() {
        return stories.in(State.OFFERED).stream().map(StoryStore.Line::caseId).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseId> agreedTo() {
        return stories.toBeWritten(SHOWN);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseStory> of(CaseId id) {
        return stories.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Purpose> releasedFor(CaseId id) {
        return stories.line(id)
                .map(line -> shelf.purposes(marks.ofStory(line.id())))
                .orElse(Set.of());
    }

    @Override
    public Answer write(
            CaseId id, Redacted<String> text, Redacted<String> childView, boolean offer, int version, Actor.Staff by) {
        consents.lock(id);
        Given given = consents.of(id);
        if (given.purposes().isEmpty()) {
            return Answer.NO_CONSENT;
        }
        if (offer && unasked(given, childView)) {
            return Answer.NO_CHILD_VIEW;
        }
        Optional<CaseStory> before = stories.find(id);
        if (before.map(CaseStory::version).orElse(0) != version
                || before.filter(story -> story.state() == State.RELEASED).isPresent()) {
            return Answer.CHANGED_MEANWHILE;
        }
        stories.put(
                id,
                offer ? State.OFFERED : State.DRAFT,
                text.map(PlainText::clean),
                childView.map(PlainText::clean),
                by.id(),
                version + 1);
        trail.record(by, AuditAction.STORY_CHANGED, id);
        return Answer.DONE;
    }

    @Override
    public Answer agree(CaseId id, int version, Actor.Staff by) {
        consents.lock(id);
        CaseStory story = offered(id, version);
        if (story == null) {
            return Answer.CHANGED_MEANWHILE;
        }
        if (story.writtenBy().equals(by.id())) {
            return Answer.SAME_PERSON;
        }
        Given given = consents.of(id);
        if (given.purposes().isEmpty()) {
            return Answer.NO_CONSENT;
        }
        if (unasked(given, story.childView())) {
            return Answer.NO_CHILD_VIEW;
        }
        @Nullable
        String theme = cases.find(id)
                .map(file -> file.coding().codes().one(Facet.THEME))
                .orElse(null);
        stories.stand(id, State.RELEASED);
        shelf.put(marks.ofStory(stories.line(id).orElseThrow().id()), story.text(), given.purposes(), theme);
        trail.record(by, AuditAction.STORY_RELEASED, id);
        return Answer.DONE;
    }

    @Override
    public Answer giveBack(CaseId id, int version, Actor.Staff by) {
        consents.lock(id);
        if (offered(id, version) == null) {
            return Answer.CHANGED_MEANWHILE;
        }
        stories.stand(id, State.DRAFT);
        trail.record(by, AuditAction.STORY_CHANGED, id);
        return Answer.DONE;
    }

    @Override
    public Answer withdraw(CaseId id, Actor.Staff by) {
        consents.lock(id);
        Optional<StoryStore.Line> line = stories.line(id).filter(story -> story.state() == State.RELEASED);
        if (line.isEmpty()) {
            return Answer.CHANGED_MEANWHILE;
        }
        shelf.withdraw(marks.ofStory(line.get().id()));
        CaseStory story = stories.find(id).orElseThrow();
        stories.put(id, State.DRAFT, story.text(), story.childView(), story.writtenBy(), story.version() + 1);
        trail.record(by, AuditAction.STORY_WITHDRAWN, id);
        return Answer.DONE;
    }

    private @Nullable CaseStory offered(CaseId id, int version) {
        return stories.find(id)
                .filter(story -> story.state() == State.OFFERED && story.version() == version)
                .orElse(null);
    }

    private static boolean unasked(Given given, Redacted<String> childView) {
        return given.byAnother() && childView.reveal().isBlank();
    }
}
