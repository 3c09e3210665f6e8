package nl.kinderrechtenhelpdesk.advice.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.kinderrechtenhelpdesk.advice.AdviceText;
import nl.kinderrechtenhelpdesk.advice.Step;
import nl.kinderrechtenhelpdesk.advice.web.Letter.LetterRight;
import nl.kinderrechtenhelpdesk.advice.web.Letter.LetterStep;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the letter of an advice, for the asker and for the preview alike. */
@Component
class Letters {

    private static final Set<String> EXPLAINED = Set.of("ECHR", "ECHR-P1", "EUC");
    private static final Set<String> PROTOCOLS = Set.of("OPAC", "OPSC", "OPIC");

    private final Rights rights;

    Letters(Rights rights) {
        this.rights = rights;
    }

    Letter of(AdviceText text, Addressee reader) {
        List<LetterStep> steps =
                text.steps().stream().map(step -> step(step, reader)).toList();
        List<LetterRight> named = steps.stream()
                .map(LetterStep::right)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Letter(
                reader.wording(), Paragraphs.of(text.introduction()), steps, Paragraphs.of(text.closing()), named);
    }

    private LetterStep step(Step step, Addressee reader) {
        return new LetterStep(
                Paragraphs.of(step.what()),
                step.byWhom(),
                step.before(),
                right(step.ground(), reader),
                step.otherGround());
    }

    private @Nullable LetterRight right(@Nullable ProvisionCode code, Addressee reader) {
        return code == null
                ? null
                : rights.provision(code)
                        .map(provision -> new LetterRight(provision, path(provision, reader)))
                        .orElse(null);
    }

    /** Where the public can read about it: articles of the Convention, its protocols and the European treaties; null for the others. */
    static @Nullable String path(Provision provision, Addressee reader) {
        String page = null;
        if (provision.instrument().equals("CRC") && provision.article().matches("[1-9][0-9]?")) {
            page = "/kinderrechten/artikel/" + provision.article();
        } else if (PROTOCOLS.contains(provision.instrument())) {
            page = "/kinderrechten/protocol/" + provision.instrument().toLowerCase(Locale.ROOT);
        }
        if (page == null && EXPLAINED.contains(provision.instrument())) {
            page = "/kinderrechten/verdrag/" + provision.code().value().toLowerCase(Locale.ROOT);
        }
        return page == null ? null : page + reader.query();
    }
}
