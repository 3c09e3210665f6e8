package nl.kinderrechtenhelpdesk.stories.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews.Message;
import nl.kinderrechtenhelpdesk.advocacy.StoryShelf;
import nl.kinderrechtenhelpdesk.advocacy.events.NewsAgreed;
import nl.kinderrechtenhelpdesk.casework.StructuralFlags;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.stories.CaseStory.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Sends what two people agreed to, to each asker in a transaction of their own: cut off half-way it stays in the registry of events, and the
 * next time passes over who was told. A case belongs to a problem file when a lawyer said so or its released story stands in it; that the
 * file counts cases with the same codes is not enough, as nobody looked whether the change has to do with it.
 */
@Component
class TellsAskers {

    private static final Logger LOG = LoggerFactory.getLogger(TellsAskers.class);

    private final AskerNews news;
    private final StructuralFlags flags;
    private final StoryStore stories;
    private final ConsentStore consents;
    private final StoryShelf shelf;
    private final Marks marks;
    private final TellsOne one;

    TellsAskers(
            AskerNews news,
            StructuralFlags flags,
            StoryStore stories,
            ConsentStore consents,
            StoryShelf shelf,
            Marks marks,
            TellsOne one) {
        this.news = news;
        this.flags = flags;
        this.stories = stories;
        this.consents = consents;
        this.shelf = shelf;
        this.marks = marks;
        this.one = one;
    }

    // no transaction around it: each asker has one
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(NewsAgreed event) {
        Optional<Message> message = news.agreed(event.message());
        if (message.isPresent()) {
            send(message.get());
        }
    }

    private void send(Message message) {
        int told = 0;
        @Nullable RuntimeException failed = null;
        for (CaseId id : consents.wantToBeTold(belongingTo(message.problem()))) {
            try {
                told += one.tell(id, message) ? 1 : 0;
            } catch (CaseErased e) {
                LOG.info("somebody is not told: their case is erased");
            } catch (RuntimeException e) {
                // the others need not wait for this one
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
        news.told(message.id(), told);
    }

    private Set<CaseId> belongingTo(UUID problem) {
        Set<CaseId> cases = new HashSet<>(flags.belongingTo(problem));
        stories.in(State.RELEASED).stream()
                .filter(story -> shelf.isIn(problem, marks.ofStory(story.id())))
                .forEach(story -> cases.add(story.caseId()));
        return cases;
    }
}
