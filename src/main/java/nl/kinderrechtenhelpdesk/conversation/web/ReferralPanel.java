package nl.kinderrechtenhelpdesk.conversation.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.Referrals;
import nl.kinderrechtenhelpdesk.conversation.AskerPanel;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AskerWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** To whom the helpdesk handed the question over, on the asker's own page: the very text that was handed over, and what became of it. */
@Component
class ReferralPanel implements AskerPanel {

    private final Referrals referrals;
    private final Intake intake;
    private final Fragments fragments;

    ReferralPanel(Referrals referrals, Intake intake, Fragments fragments) {
        this.referrals = referrals;
        this.intake = intake;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public @Nullable Content render(Screen screen, CaseId caseId) {
        List<Referrals.Referral> all = referrals.of(caseId);
        if (all.isEmpty()) {
            return null;
        }
        AskerWords words =
                new AskerWords(screen, "", intake.question(caseId).content().addressee());
        return fragments.of("conversation/referral", Map.of("s", screen, "w", words, "referrals", all.reversed()));
    }
}
