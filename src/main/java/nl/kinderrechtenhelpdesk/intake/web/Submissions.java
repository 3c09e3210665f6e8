package nl.kinderrechtenhelpdesk.intake.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.intake.Channel;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.intake.UpcomingDate;
import nl.kinderrechtenhelpdesk.intake.UpcomingKind;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Municipality;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a draft what is sent in, once every page of it fits. */
@Component
class Submissions {

    private final AnswerRules rules;
    private final Choices choices;
    private final Rights rights;

    Submissions(AnswerRules rules, Choices choices, Rights rights) {
        this.rules = rules;
        this.choices = choices;
        this.rights = rights;
    }

    /** The first page whose answer does not fit yet. */
    Optional<Step> unfinished(Draft draft) {
        return Stream.of(Step.values())
                .filter(step -> step != Step.ADDRESS || ContactFields.needsAddress(draft))
                .filter(step -> {
                    Form form = Form.empty();
                    step.fields().forEach(field -> form.withAll(field, draft.values(field)));
                    rules.check(step, form, draft);
                    return form.hasProblems();
                })
                .findFirst();
    }

    /** Only for a draft without an unfinished page. */
    Submission of(Draft draft, Language language) {
        AskerKind asker = AnswerRules.asker(draft.value("who")).orElseThrow();
        Redacted<String> question = Redacted.of(draft.value("question").strip());
        Redacted<String> happened = text(draft, "happened");
        return new Submission(
                Channel.WEB,
                language,
                asker,
                question,
                happened,
                text(draft, "childname"),
                ageBand(draft, asker),
                rights.municipality(draft.value("municipality"))
                        .map(Municipality::code)
                        .orElse(null),
                choices.knownBodies(draft.values("bodies")),
                choices.knownSituations(draft.values("situations")),
                date(draft, Step.LETTER, "letter"),
                upcoming(draft),
                DangerTold.saidYes(draft),
                ContactFields.contact(draft));
    }

    private static AgeBand ageBand(Draft draft, AskerKind asker) {
        if (asker == AskerKind.CHILD) {
            return TypedAge.years(draft.value("age")).map(AgeBand::ofYears).orElse(AgeBand.UNKNOWN);
        }
        return AnswerRules.band(draft.value("band"));
    }

    private static @Nullable Redacted<String> text(Draft draft, String field) {
        String typed = draft.value(field).strip();
        return typed.isEmpty() ? null : Redacted.of(typed);
    }

    private static @Nullable UpcomingDate upcoming(Draft draft) {
        LocalDate on = date(draft, Step.UPCOMING, "soon");
        return on == null
                ? null
                : new UpcomingDate(on, AnswerRules.kind(draft.value("upcoming")).orElse(UpcomingKind.OTHER));
    }

    private static @Nullable LocalDate date(Draft draft, Step step, String name) {
        Form form = Form.empty();
        step.fields().forEach(field -> form.withAll(field, draft.values(field)));
        return form.date(name).orElse(null);
    }
}
