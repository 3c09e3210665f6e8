package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.PublicText.Words;
import nl.kinderrechtenhelpdesk.advocacy.Publishing.Revision;
import nl.kinderrechtenhelpdesk.page.Form;

/** The fields of a public text: Dutch must be there whole, English may be left out whole. */
final class PublicTextForm {

    static final String TITLE = "titel";
    static final String LINES = "stukken";
    static final String STORIES = "verhalen";

    private static final String WRONG = "gaat-mis";
    private static final String DID = "gedaan";
    private static final String CHANGED = "veranderd";
    private static final String ENGLISH = "en-";

    private PublicTextForm() {}

    /** A first proposal: title and problem of the file, with all its sources and results. */
    static Form of(Problem problem, List<Entry> entries) {
        return Form.empty()
                .with(TITLE, problem.words().title().reveal())
                .with(WRONG, problem.words().wrong().reveal())
                .withAll(
                        LINES,
                        entries.stream()
                                .filter(entry -> entry.grade() != null)
                                .map(entry -> entry.id().toString())
                                .toList())
                .with(Fields.VERSION, 0);
    }

    static Form of(Revision revision) {
        Form form = Form.empty()
                .withAll(LINES, texts(revision.chosen().entries()))
                .withAll(STORIES, texts(revision.chosen().stories()))
                .with(Fields.VERSION, revision.number());
        with(form, "", revision.text().dutch());
        with(form, ENGLISH, revision.text().english());
        return form;
    }

    private static List<String> texts(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static void with(Form form, String before, Words words) {
        form.with(before + TITLE, words.title())
                .with(before + WRONG, words.wrong())
                .with(before + DID, words.did())
                .with(before + CHANGED, words.changed());
    }

    static Words dutch(Form form) {
        return words(form, "", true);
    }

    static Words english(Form form) {
        boolean given = List.of(TITLE, WRONG, DID, CHANGED).stream()
                .anyMatch(field -> !form.value(ENGLISH + field).isBlank());
        return words(form, ENGLISH, given);
    }

    /** @param needed whether title, problem and what was done must be there; what changed may be nothing yet */
    private static Words words(Form form, String before, boolean needed) {
        return new Words(
                text(form, before + TITLE, Fields.LONGEST_LINE, needed),
                text(form, before + WRONG, Fields.LONGEST_TEXT, needed),
                text(form, before + DID, Fields.LONGEST_TEXT, needed),
                text(form, before + CHANGED, Fields.LONGEST_TEXT, false));
    }

    private static String text(Form form, String field, int longest, boolean needed) {
        return (needed
                        ? Fields.required(form, field, longest, "advocacy.problem.public." + field)
                        : Fields.optional(form, field, longest))
                .reveal();
    }
}
