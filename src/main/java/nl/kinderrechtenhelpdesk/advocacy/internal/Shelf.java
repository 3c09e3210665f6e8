package nl.kinderrechtenhelpdesk.advocacy.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStories;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStory;
import nl.kinderrechtenhelpdesk.advocacy.StoryShelf;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Both sides of the shelf. The trail names no story where one is put or withdrawn: that line stands in the case, and would join the two. */
@Service
@Transactional
class Shelf implements ReleasedStories, StoryShelf {

    private final ReleasedStoryStore stories;
    private final AuditTrail trail;

    Shelf(ReleasedStoryStore stories, AuditTrail trail) {
        this.stories = stories;
        this.trail = trail;
    }

    @Override
    public void put(byte[] mark, Redacted<String> text, Set<Purpose> purposes, @Nullable String theme) {
        if (purposes.isEmpty()) {
            throw new IllegalArgumentException("a story is released for something");
        }
        stories.add(mark, text, purposes, theme);
    }

    @Override
    public void narrow(byte[] mark, Set<Purpose> purposes) {
        stories.narrow(mark, purposes);
        if (purposes(mark).isEmpty()) {
            stories.withdraw(mark);
        }
    }

    @Override
    public void withdraw(byte[] mark) {
        stories.withdraw(mark);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Purpose> purposes(byte[] mark) {
        return stories.find(mark).map(ReleasedStory::purposes).orElse(Set.of());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isIn(UUID problem, byte[] mark) {
        return stories.isIn(problem, mark);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReleasedStory> all() {
        return stories.all();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReleasedStory> forPurpose(Purpose purpose) {
        return stories.all().stream()
                .filter(story -> story.mayBeUsedFor(purpose))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Picked> of(UUID problem) {
        return stories.picked(problem);
    }

    @Override
    public void pick(UUID problem, List<UUID> chosen, SignedIn by) {
        stories.pick(problem, chosen);
        trail.record(
                by.actor(),
                AuditAction.PROBLEM_CHANGED,
                null,
                AuditDetail.of(problem + " stories picked " + chosen.size()));
    }
}
