package nl.kinderrechtenhelpdesk.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.DraftFiles;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.intake.UpcomingDate;
import nl.kinderrechtenhelpdesk.intake.web.CheckView.Row;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.AskerWords;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.springframework.stereotype.Component;

/** Puts the answers of a draft in a row, each with the page to change it on. */
@Component
class CheckPage {

    private final Choices choices;
    private final Rights rights;

    CheckPage(Choices choices, Rights rights) {
        this.choices = choices;
        this.rights = rights;
    }

    List<Row> rows(Screen s, AskerWords words, Draft draft, Submission submission, List<DraftFiles.Kept> files) {
        AskerKind asker = submission.asker();
        List<Row> rows = new ArrayList<>();
        rows.add(row(words, "who", Step.WHO, one(words.t("who.option." + asker))));
        rows.add(row(words, "question", Step.QUESTION, one(submission.question().reveal())));
        rows.add(row(words, "happened", Step.HAPPENED, one(draft.value("happened"))));
        rows.add(row(words, "age", Step.CHILD, age(s, words, draft, submission)));
        rows.add(row(words, "name", Step.CHILD, one(draft.value("childname"))));
        rows.add(row(
                words,
                "situation",
                Step.SITUATION,
                chosen(
                        words,
                        draft.values("situations"),
                        submission.situations(),
                        code -> choices.situation(s, code, asker))));
        rows.add(row(words, "place", Step.PLACE, place(s, words, draft, submission)));
        rows.add(row(
                words,
                "body",
                Step.BODY,
                chosen(
                        words,
                        draft.values("bodies"),
                        submission.bodies(),
                        code -> choices.body(s, words, code, asker))));
        rows.add(row(words, "letter", Step.LETTER, one(s.date(submission.decisionDate()))));
        rows.add(row(
                words,
                "files",
                Step.LETTER,
                files.stream().map(file -> file.name().reveal()).toList()));
        rows.add(row(words, "upcoming", Step.UPCOMING, upcoming(s, words, submission)));
        rows.add(row(words, "contact", Step.CONTACT, contact(words, submission)));
        return rows;
    }

    private static Row row(AskerWords words, String key, Step step, List<String> lines) {
        boolean said = !lines.isEmpty();
        return new Row(
                words.t("check.row." + key),
                said ? lines : List.of(words.t("check.empty")),
                said,
                step.path() + "?naar=" + Onward.CHECK);
    }

    private static List<String> one(String text) {
        return text.isBlank() ? List.of() : List.of(text);
    }

    private static List<String> age(Screen s, AskerWords words, Draft draft, Submission submission) {
        if (submission.asker() == AskerKind.CHILD) {
            return TypedAge.years(draft.value("age"))
                    .map(years -> words.t(years == 0 ? "check.age.none" : "check.age", years))
                    .stream()
                    .toList();
        }
        return submission.ageBand() == AgeBand.UNKNOWN ? List.of() : List.of(s.t("rights.age." + submission.ageBand()));
    }

    private static List<String> chosen(
            AskerWords words, List<String> given, List<String> codes, Function<String, String> name) {
        Stream<String> unsure = given.stream()
                .filter(code -> code.equals(Choices.UNKNOWN) || code.equals(Choices.UNSAID))
                .map(code -> unsure(words, code));
        return Stream.concat(codes.stream().map(name), unsure).toList();
    }

    private static List<String> upcoming(Screen s, AskerWords words, Submission submission) {
        UpcomingDate soon = submission.upcoming();
        return soon == null ? List.of() : List.of(words.t("upcoming.option." + soon.kind()), s.dayAndDate(soon.on()));
    }

    private List<String> place(Screen s, AskerWords words, Draft draft, Submission submission) {
        String code = submission.municipality();
        if (code != null) {
            return rights.place(code).map(place -> place.name(s.language())).stream()
                    .toList();
        }
        return draft.value("municipality").isEmpty() ? List.of() : List.of(unsure(words, draft.value("municipality")));
    }

    private static String unsure(AskerWords words, String code) {
        return words.t(code.equals(Choices.UNKNOWN) ? "option.unknown" : "option.unsaid");
    }

    private static List<String> contact(AskerWords words, Submission submission) {
        var contact = submission.contact();
        List<String> lines = new ArrayList<>();
        lines.add(words.t("check.contact." + contact.way()));
        if (contact.address() != null) {
            lines.add(contact.address().reveal());
        }
        if (contact.safeHours() != null) {
            lines.add(contact.safeHours().reveal());
        }
        if (contact.way() == ContactWay.PHONE) {
            lines.add(words.t(contact.voicemail() ? "check.voicemail.yes" : "check.voicemail.no"));
        }
        if (contact.codeWord() != null) {
            lines.add(words.t("check.codeword", contact.codeWord().reveal()));
        }
        if (contact.mayNotKnow() != null) {
            lines.add(words.t("check.notknow", contact.mayNotKnow().reveal()));
        }
        return lines;
    }
}
