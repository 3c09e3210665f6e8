package nl.kinderrechtenhelpdesk.advice.web;

import java.util.List;
import java.util.Objects;
import nl.kinderrechtenhelpdesk.advice.AdviceText;
import nl.kinderrechtenhelpdesk.advice.Step;
import nl.kinderrechtenhelpdesk.advice.web.Letter.LetterRight;
import nl.kinderrechtenhelpdesk.advice.web.Letter.LetterStep;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the letter of an advice, for the asker and for the preview alike. */
@Component
class Letters {

    private final Rights rights;

    Letters(Rights rights) {
        this.rights = rights;
    }

    Letter of(AdviceText text, Audience audience) {
        List<LetterStep> steps = text.steps().stream().map(this::step).toList();
        List<LetterRight> named = steps.stream()
                .map(LetterStep::right)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Letter(
                audience.wording(), Paragraphs.of(text.introduction()), steps, Paragraphs.of(text.closing()), named);
    }

    private LetterStep step(Step step) {
        return new LetterStep(
                Paragraphs.of(step.what()), step.byWhom(), step.before(), right(step.ground()), step.otherGround());
    }

    private @Nullable LetterRight right(@Nullable ProvisionCode code) {
        return code == null ? null : rights.provision(code).map(Letters::right).orElse(null);
    }

    static LetterRight right(Provision provision) {
        return new LetterRight(provision, path(provision));
    }

    /** Where the public can read about it: articles of the Convention have a page each. */
    static @Nullable String path(Provision provision) {
        boolean article =
                provision.instrument().equals("CRC") && provision.article().matches("[1-9][0-9]?");
        return article ? "/kinderrechten/artikel/" + provision.article() : null;
    }
}
