package nl.kinderrechtenhelpdesk.conversation.web;

import gg.jte.Content;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.conversation.AskerPanel;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.intake.AskerCodes;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Question;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the asker's own page shows. */
@Component
class AskerPage {

    private static final int OWN_ORDER = 100;

    private final Conversation conversation;
    private final Intake intake;
    private final AskerCodes codes;
    private final Casework casework;
    private final InstantSource clock;
    private final List<AskerPanel> panels;

    AskerPage(
            Conversation conversation,
            Intake intake,
            AskerCodes codes,
            Casework casework,
            InstantSource clock,
            ObjectProvider<AskerPanel> panels) {
        this.conversation = conversation;
        this.intake = intake;
        this.codes = codes;
        this.casework = casework;
        this.clock = clock;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(AskerPanel::order))
                .toList();
    }

    AskerView view(Screen s, AskerVisit visit, Form form, @Nullable String sent) {
        CaseId caseId = visit.caseId();
        Question question = intake.question(caseId);
        Words words = new Words(s, question.content().asker() == AskerKind.CHILD);
        var happened = question.content().happened();
        // a case is opened a moment after its question came in
        CaseStatus status = casework.find(caseId).map(CaseSummary::status).orElse(CaseStatus.RECEIVED);
        @Nullable LocalDate answerBy = waits(status) ? intake.answerBy(question.askedAt()) : null;
        boolean late = answerBy != null && answerBy.isBefore(Zone.today(clock));
        return new AskerView(
                words,
                question.content().question().map(PlainText::clean),
                happened == null ? null : happened.map(PlainText::clean),
                s.date(Zone.dateOf(question.askedAt())),
                "conversation.status." + status + (late ? ".late" : ""),
                answerBy == null ? null : s.dayAndDate(answerBy),
                codes.openedBesides(visit).map(s::dateTime).orElse(null),
                panels(s, caseId, order -> order < OWN_ORDER),
                Timeline.forAsker(s, conversation.messages(caseId), words.t("conversation.asker.you")),
                panels(s, caseId, order -> order >= OWN_ORDER),
                form,
                sent);
    }

    private static boolean waits(CaseStatus status) {
        return switch (status) {
            case RECEIVED, ACCEPTED, IN_REVIEW, APPROVED -> true;
            case MORE_ASKED, ANSWERED, CLOSED, REFERRED, DECLINED -> false;
        };
    }

    private List<Content> panels(Screen s, CaseId caseId, IntPredicate where) {
        return panels.stream()
                .filter(panel -> where.test(panel.order()))
                .map(panel -> panel.render(s, caseId))
                .filter(Objects::nonNull)
                .toList();
    }
}
