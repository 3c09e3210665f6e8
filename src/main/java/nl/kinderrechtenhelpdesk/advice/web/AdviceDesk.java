package nl.kinderrechtenhelpdesk.advice.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.advice.AdviceStatus;
import nl.kinderrechtenhelpdesk.advice.AdviceText;
import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.advice.ReadingEase;
import nl.kinderrechtenhelpdesk.advice.RightAtStake;
import nl.kinderrechtenhelpdesk.advice.RightsAnalysis;
import nl.kinderrechtenhelpdesk.advice.web.AdviceView.Editor;
import nl.kinderrechtenhelpdesk.advice.web.AdviceView.LetterView;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the pages on one advice show. */
@Component
class AdviceDesk {

    private final Advices advices;
    private final RightsAnalysis analysis;
    private final RightChoices choices;
    private final Letters letters;
    private final CaseDesk desk;

    AdviceDesk(Advices advices, RightsAnalysis analysis, RightChoices choices, Letters letters, CaseDesk desk) {
        this.advices = advices;
        this.analysis = analysis;
        this.choices = choices;
        this.letters = letters;
        this.desk = desk;
    }

    /** What somebody typed, with what is to be said of it. */
    record Typing(
            AdviceForm form, AdviceText text, @Nullable Advice theirs) {}

    /** @param typing null when the page shows what is saved */
    AdviceView view(Screen s, CaseSummary summary, SignedIn reader, @Nullable Typing typing) {
        Advice advice = advices.open(summary.id(), reader.actor()).orElse(null);
        Objection closed = advices.closedForWriting(summary.id()).orElse(null);
        boolean writes = reader.is(Role.LAWYER) && (closed == null || typing != null);
        Submission asked = desk.question(summary.id());
        List<LetterView> sent = advices.sent(summary.id()).stream()
                .map(earlier -> letter(earlier, asked))
                .toList();
        boolean inHand = advice != null && advice.status() != AdviceStatus.SENT;
        return new AdviceView(
                summary,
                inHand ? advice : null,
                inHand && advice != null ? letter(advice, asked) : null,
                writes ? editor(s, summary, asked, typing == null ? saved(advice) : typing, typing != null) : null,
                closed,
                sent,
                desk.names());
    }

    LetterView letter(Advice advice, Submission asked) {
        return new LetterView(
                advice,
                letters.of(advice.text(), asked.addressee()),
                asked.language().forLetters());
    }

    private static Typing saved(@Nullable Advice advice) {
        AdviceText nothing = new AdviceText(Redacted.of(""), List.of(), Redacted.of(""));
        if (advice == null) {
            return new Typing(AdviceForm.empty(new Advices.Seen(1, 0)), nothing, null);
        }
        if (advice.status() == AdviceStatus.SENT) {
            Advices.Seen next = new Advices.Seen(advice.version().number() + 1, 0);
            return new Typing(AdviceForm.empty(next), nothing, null);
        }
        return new Typing(AdviceForm.of(advice.text(), advice.version()), advice.text(), null);
    }

    private Editor editor(Screen s, CaseSummary summary, Submission asked, Typing typing, boolean unsaved) {
        Form form = typing.form().form();
        Advice theirs = typing.theirs();
        return new Editor(
                form,
                typing.form().steps(),
                grounds(s, summary),
                ease(typing.text(), asked),
                asked.addressee().easyFrom(),
                asked.addressee().longestSentence(),
                unsaved,
                theirs == null ? null : letter(theirs, asked));
    }

    private List<Option> grounds(Screen s, CaseSummary summary) {
        List<Provision> chosen =
                analysis.of(summary.id()).stream().map(RightAtStake::provision).toList();
        return choices.ordered(chosen).stream()
                .map(provision -> Option.of(provision.code().value(), ground(provision, s)))
                .toList();
    }

    /** Null where the asker does not read Dutch: it is measured for that language alone. */
    static @Nullable ReadingEase ease(AdviceText text, Submission asked) {
        if (asked.language().forLetters() != Language.NL) {
            return null;
        }
        StringBuilder words = new StringBuilder(text.introduction().reveal());
        text.steps().forEach(step -> words.append('\n').append(step.what().reveal()));
        words.append('\n').append(text.closing().reveal());
        return ReadingEase.of(words.toString(), asked.addressee().longestSentence());
    }

    /** With a mark when the subject of the provision was not checked against a source. */
    private static String ground(Provision provision, Screen s) {
        String label = RightChoices.label(provision, s.language());
        return provision.verified() ? label : label + " (" + s.t("rights.provision.unverified") + ")";
    }
}
