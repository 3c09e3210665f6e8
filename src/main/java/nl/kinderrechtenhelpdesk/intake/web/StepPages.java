package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.DraftFiles;
import nl.kinderrechtenhelpdesk.intake.web.FieldView.Kind;
import nl.kinderrechtenhelpdesk.page.Saving;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.AskerWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out each page of a question: which fields, in which words. */
@Component
class StepPages {

    private final Choices choices;

    StepPages(Choices choices) {
        this.choices = choices;
    }

    StepView page(Step step, Screen s, Draft draft, boolean fromCheck, @Nullable String message) {
        AskerKind asker = AnswerRules.asker(draft.value("who")).orElse(null);
        AskerWords words = new AskerWords(s, "intake.", asker == null ? null : Addressee.of(asker));
        List<FieldView> fields = fields(step, s, words, draft, asker == null ? AskerKind.OTHER : asker);
        boolean headed = fields.stream().anyMatch(FieldView::heading);
        String key = step == Step.ADDRESS ? "address." + ContactFields.way(draft) : step.key();
        return new StepView(
                step.action(),
                step.number(),
                Step.total(),
                headed ? null : words.t(key + ".title"),
                words.orNull(key + ".lead"),
                step == Step.QUESTION ? promise(words) : null,
                message,
                fields,
                step == Step.WHO,
                fromCheck,
                skippable(step) && !draft.value("question").isBlank(),
                step == Step.WHO ? null : new Saving(StepView.FORM, step.action(), fromCheck ? Onward.CHECK : null));
    }

    /** After contact there is nothing left to skip. */
    private static boolean skippable(Step step) {
        return step.number() > Step.QUESTION.number() && step.number() < Step.CONTACT.number();
    }

    private static StepView.Promise promise(AskerWords words) {
        return new StepView.Promise(words.t("promise.title"), words.t("promise.text"), words.t("promise.exception"));
    }

    private List<FieldView> fields(Step step, Screen s, AskerWords words, Draft draft, AskerKind asker) {
        return switch (step) {
            case WHO -> List.of(choice(Kind.RADIOS, "who", words, "who", choices.askers(words)));
            case DANGER -> List.of(choice(Kind.RADIOS, "danger", words, "danger", choices.danger(words)));
            case QUESTION ->
                List.of(FieldView.typed(
                        Kind.LONG_TEXT, "question", words.t("question.label"), words.orNull("question.hint")));
            case HAPPENED ->
                List.of(FieldView.typed(
                                Kind.LONG_TEXT, "happened", words.t("happened.title"), words.orNull("happened.hint"))
                        .asHeading()
                        .asOptional());
            case CHILD -> childFields(s, words, asker);
            case SITUATION ->
                List.of(choice(Kind.CHECKBOXES, "situations", words, "situation", choices.situations(s, words, asker))
                        .asOptional());
            case PLACE ->
                List.of(choice(Kind.SELECT, "municipality", words, "place", choices.places(s, words))
                        .asOptional());
            case BODY ->
                List.of(choice(Kind.CHECKBOXES, "bodies", words, "body", choices.bodies(s, words, asker))
                        .asOptional());
            case LETTER -> letterFields(words);
            case UPCOMING -> upcomingFields(words);
            case CONTACT -> List.of(choice(Kind.RADIOS, "way", words, "contact", choices.ways(words)));
            case ADDRESS -> addressFields(words, ContactFields.way(draft));
            case CHECK -> List.of();
        };
    }

    private static List<FieldView> letterFields(AskerWords words) {
        return List.of(
                FieldView.typed(Kind.DATE, "letter", words.t("letter.label"), words.orNull("letter.hint"))
                        .asOptional(),
                FieldView.typed(
                                Kind.FILE,
                                LetterFiles.FIELD,
                                words.t("letter.file"),
                                words.t("letter.file.hint", DraftFiles.MOST))
                        .asOptional());
    }

    private List<FieldView> upcomingFields(AskerWords words) {
        return List.of(
                FieldView.typed(Kind.DATE, "soon", words.t("upcoming.when"), words.orNull("upcoming.when.hint"))
                        .asOptional(),
                FieldView.choice(Kind.RADIOS, "upcoming", words.t("upcoming.what"), null, choices.upcoming(words))
                        .asOptional());
    }

    private static FieldView choice(
            Kind kind, String name, AskerWords words, String key, List<nl.kinderrechtenhelpdesk.page.Option> options) {
        return FieldView.choice(kind, name, words.t(key + ".title"), words.orNull(key + ".hint"), options)
                .asHeading();
    }

    private List<FieldView> childFields(Screen s, AskerWords words, AskerKind asker) {
        FieldView age = asker == AskerKind.CHILD
                ? FieldView.typed(Kind.NUMBER, "age", words.t("child.age"), words.orNull("child.age.hint"))
                        .wide("3")
                : FieldView.choice(
                        Kind.RADIOS,
                        "band",
                        words.t("child.age"),
                        words.orNull("child.age.hint"),
                        choices.bands(s, words));
        FieldView name =
                FieldView.typed(Kind.TEXT, "childname", words.t("child.name"), words.orNull("child.name.hint"));
        return List.of(age.asOptional(), name.asOptional());
    }

    private List<FieldView> addressFields(AskerWords words, ContactWay way) {
        return switch (way) {
            case EMAIL -> List.of(FieldView.typed(Kind.EMAIL, "email", words.t("address.EMAIL.label"), null));
            case PHONE ->
                List.of(
                        FieldView.typed(Kind.TELEPHONE, "phone", words.t("address.PHONE.label"), null)
                                .wide("20"),
                        FieldView.typed(
                                Kind.TEXT, "hours", words.t("address.hours"), words.orNull("address.hours.hint")),
                        FieldView.choice(
                                Kind.RADIOS,
                                "voicemail",
                                words.t("address.voicemail"),
                                words.orNull("address.voicemail.hint"),
                                choices.voicemail(words)),
                        FieldView.typed(
                                        Kind.TEXT,
                                        "codeword",
                                        words.t("address.codeword"),
                                        words.orNull("address.codeword.hint"))
                                .wide("20")
                                .asOptional(),
                        FieldView.typed(
                                        Kind.TEXT,
                                        "notknow",
                                        words.t("address.notknow"),
                                        words.orNull("address.notknow.hint"))
                                .asOptional());
            case CODE_ONLY -> List.of();
        };
    }
}
