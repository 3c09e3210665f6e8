package nl.kinderrechtenhelpdesk.conversation.web;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import nl.kinderrechtenhelpdesk.conversation.AskerPanel;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.HalfWritten;
import nl.kinderrechtenhelpdesk.conversation.Message;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Question;
import nl.kinderrechtenhelpdesk.intake.WritingPass;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AskerWords;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the asker's own page shows. */
@Component
class AskerPage {

    private static final int OWN_ORDER = 100;

    private final Conversation conversation;
    private final HalfWritten halfWritten;
    private final WritingPass passes;
    private final Intake intake;
    private final StandingFactory standings;
    private final HelpWhereWritten help;
    private final List<AskerPanel> panels;

    AskerPage(
            Conversation conversation,
            HalfWritten halfWritten,
            WritingPass passes,
            Intake intake,
            StandingFactory standings,
            HelpWhereWritten help,
            ObjectProvider<AskerPanel> panels) {
        this.conversation = conversation;
        this.halfWritten = halfWritten;
        this.passes = passes;
        this.intake = intake;
        this.standings = standings;
        this.help = help;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(AskerPanel::order))
                .toList();
    }

    AskerView view(Screen s, AskerVisit visit, Form form, @Nullable String sent) {
        CaseId caseId = visit.caseId();
        Question question = intake.question(caseId);
        AskerWords words = new AskerWords(s, "", question.content().addressee());
        var happened = question.content().happened();
        List<Message> messages = conversation.messages(caseId);
        String typed = form.value(NewTextForm.MESSAGE.text());
        if (typed.isEmpty()) {
            halfWritten.of(caseId).ifPresent(kept -> form.with(NewTextForm.MESSAGE.text(), kept.reveal()));
        }
        return new AskerView(
                words,
                question.content().question().map(PlainText::clean),
                happened == null ? null : happened.map(PlainText::clean),
                s.date(Zone.dateOf(question.askedAt())),
                standings.of(s, visit, question),
                help.after(s, messages, Redacted.of(typed)),
                panels(s, caseId, order -> order < OWN_ORDER),
                Timeline.forAsker(s, messages, words.t("conversation.asker.you")),
                panels(s, caseId, order -> order >= OWN_ORDER),
                form,
                passes.of(visit),
                sent);
    }

    private List<Content> panels(Screen s, CaseId caseId, IntPredicate where) {
        return panels.stream()
                .filter(panel -> where.test(panel.order()))
                .map(panel -> panel.render(s, caseId))
                .filter(Objects::nonNull)
                .toList();
    }
}
