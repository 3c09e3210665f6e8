package nl.kinderrechtenhelpdesk.advocacy.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews;
import nl.kinderrechtenhelpdesk.advocacy.Publishing;
import nl.kinderrechtenhelpdesk.advocacy.events.NewsAgreed;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a message out to askers when a second person agreed to exactly this one, and the public can read of the change too. */
@Service
@Transactional
class NewsByTwo implements AskerNews {

    private static final int STEP = 5;

    private final NewsStore news;
    private final Publishing publishing;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    NewsByTwo(
            NewsStore news,
            Publishing publishing,
            AuditTrail trail,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.news = news;
        this.publishing = publishing;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Message> of(UUID problem) {
        return news.of(problem);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Message> agreed(UUID message) {
        return news.find(message).filter(Message::agreed);
    }

    @Override
    public Answer write(UUID problem, Words dutch, Words english, int after, SignedIn by) {
        int last = news.of(problem).stream().findFirst().map(Message::number).orElse(0);
        if (last != after || !news.add(problem, after + 1, dutch, english, by.id())) {
            return Answer.CHANGED_MEANWHILE;
        }
        record(by, problem, "message to askers written " + (after + 1));
        return Answer.DONE;
    }

    @Override
    public Answer agree(UUID problem, int number, SignedIn by) {
        Optional<Message> waiting = news.of(problem).stream()
                .filter(message -> message.number() == number)
                .findFirst();
        if (waiting.isPresent() && waiting.get().writtenBy().equals(by.id())) {
            return Answer.SAME_PERSON;
        }
        if (publishing.shown(problem).isEmpty()) {
            return Answer.NOT_PUBLIC;
        }
        if (waiting.isEmpty() || !news.agree(waiting.get().id(), clock.instant(), by.id())) {
            return Answer.CHANGED_MEANWHILE;
        }
        record(by, problem, "message to askers agreed " + number);
        events.publishEvent(new NewsAgreed(waiting.get().id()));
        return Answer.DONE;
    }

    @Override
    public void told(UUID message, int askers) {
        news.told(message, askers - askers % STEP);
    }

    private void record(SignedIn by, UUID problem, String what) {
        trail.record(by.actor(), AuditAction.PROBLEM_CHANGED, null, AuditDetail.of(problem + " " + what));
    }
}
