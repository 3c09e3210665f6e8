package nl.kinderrechtenhelpdesk.advice.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.advice.Outcomes;
import nl.kinderrechtenhelpdesk.advice.web.AdviceView.LetterView;
import nl.kinderrechtenhelpdesk.conversation.AskerPanel;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The advice on the asker's own page, newest first, with the way to tell how it turned out. */
@Component
class AskersAdvice implements AskerPanel {

    private final Advices advices;
    private final Outcomes outcomes;
    private final AdviceDesk adviceDesk;
    private final CaseDesk desk;
    private final Fragments fragments;

    AskersAdvice(Advices advices, Outcomes outcomes, AdviceDesk adviceDesk, CaseDesk desk, Fragments fragments) {
        this.advices = advices;
        this.outcomes = outcomes;
        this.adviceDesk = adviceDesk;
        this.desk = desk;
        this.fragments = fragments;
    }

    /** Above the conversation: it is what the asker came for. */
    @Override
    public int order() {
        return 50;
    }

    @Override
    public @Nullable Content render(Screen screen, CaseId caseId) {
        Submission asked = desk.question(caseId);
        List<LetterView> letters = advices.sent(caseId).reversed().stream()
                .map(advice -> adviceDesk.letter(advice, asked))
                .toList();
        boolean heldBack = advices.heldBack(caseId);
        if (letters.isEmpty() && !heldBack) {
            return null;
        }
        return fragments.of(
                "advice/asker",
                Map.of(
                        "s",
                        screen,
                        "wording",
                        asked.addressee().wording(),
                        "letters",
                        letters,
                        "heldBack",
                        heldBack,
                        "told",
                        outcomes.of(caseId).told()));
    }
}
