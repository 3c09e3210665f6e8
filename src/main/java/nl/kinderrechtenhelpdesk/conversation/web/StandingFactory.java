package nl.kinderrechtenhelpdesk.conversation.web;

import java.time.InstantSource;
import java.time.LocalDate;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.conversation.AskerWishes;
import nl.kinderrechtenhelpdesk.conversation.web.AskerView.Standing;
import nl.kinderrechtenhelpdesk.intake.AskerCodes;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Question;
import nl.kinderrechtenhelpdesk.intake.SafeContacts;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells an asker where the question stands, when somebody reads what they write now, and until when they can come back. */
@Component
class StandingFactory {

    private final Casework casework;
    private final Intake intake;
    private final AskerCodes codes;
    private final SafeContacts contacts;
    private final AskerWishes wishes;
    private final InstantSource clock;

    StandingFactory(
            Casework casework,
            Intake intake,
            AskerCodes codes,
            SafeContacts contacts,
            AskerWishes wishes,
            InstantSource clock) {
        this.casework = casework;
        this.intake = intake;
        this.codes = codes;
        this.contacts = contacts;
        this.wishes = wishes;
        this.clock = clock;
    }

    Standing of(Screen s, AskerVisit visit, Question question) {
        @Nullable CaseSummary summary = casework.find(visit.caseId()).orElse(null);
        // a case is opened a moment after its question came in
        CaseStatus status = summary == null ? CaseStatus.RECEIVED : summary.status();
        @Nullable LocalDate answerBy = waits(status) ? promised(summary, question) : null;
        boolean late = answerBy != null && answerBy.isBefore(Zone.today(clock));
        @Nullable LocalDate ends = codes.of(visit.caseId()).endsOn();
        SafeContacts.Chosen contact = contacts.of(visit.caseId());
        return new Standing(
                "conversation.status." + status + (late ? ".late" : ""),
                answerBy == null ? null : s.dayAndDate(answerBy),
                late,
                !status.open(),
                s.dayAndDate(intake.readBy()),
                ends == null ? null : s.dayAndDate(ends),
                codes.openedBesides(visit).map(s::dateTime).orElse(null),
                contact.contact().way().name(),
                contact.expired(),
                wishes.takeUpAgainUntil(visit.caseId()).map(s::dayAndDate).orElse(null));
    }

    private LocalDate promised(@Nullable CaseSummary summary, Question question) {
        @Nullable
        LocalDate promised = summary == null ? null : summary.attention().promisedOn();
        return promised == null ? intake.answerBy(question.askedAt()) : promised;
    }

    private static boolean waits(CaseStatus status) {
        return switch (status) {
            case RECEIVED, ACCEPTED, IN_REVIEW, APPROVED -> true;
            case MORE_ASKED, ANSWERED, CLOSED, REFERRED, DECLINED -> false;
        };
    }
}
