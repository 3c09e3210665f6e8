package nl.kinderrechtenhelpdesk.rights.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.HardWord;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.web.ExplanationView.Section;
import nl.kinderrechtenhelpdesk.rights.web.ExplanationView.Text;

/** The texts of one explanation, in the language of the page and in the version of its reader. */
record ExplainedWords(Rights rights, Screen s, boolean forChildren) {

    Text text(String key) {
        return forChildren
                ? new Text(paragraphs(key + ".child"), paragraphs(key + ".example"), paragraphs(key + ".do"))
                : new Text(paragraphs(key + ".adult"), List.of(), List.of());
    }

    List<HardWord> words(String key) {
        Text text = text(key);
        String all = Stream.of(text.main(), text.example(), text.todo())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
        return forChildren ? rights.hardWords(all, s.language()) : List.of();
    }

    /** What the Netherlands added to the article, and what a Dutch court does with it; both only where there is something to say. */
    List<Section> law(Provision article) {
        String reservation = s.tOrNull(key(article) + ".reservation" + (forChildren ? ".child" : ""));
        String force = forChildren ? null : s.tOrNull(key(article) + ".force");
        return Stream.of(
                        reservation == null
                                ? null
                                : new Section(
                                        s.t("rights.page.reservation"),
                                        List.of(reservation, s.t("rights.page.reservation.source"))),
                        force == null
                                ? null
                                : new Section(
                                        s.t("rights.page.force"), List.of(force, s.t("rights.page.force.general"))))
                .filter(Objects::nonNull)
                .toList();
    }

    List<String> comments(Provision article) {
        return forChildren
                ? List.of()
                : rights.generalComments(article.code()).stream()
                        .map(c -> s.t(
                                "rights.page.comment",
                                String.valueOf(c.number()),
                                String.valueOf(c.year()),
                                c.title().name(s.language())))
                        .toList();
    }

    private List<String> paragraphs(String key) {
        String text = s.tOrNull(key);
        return text == null ? List.of() : List.of(text.split("\n\n"));
    }

    static String key(Provision provision) {
        return "rights.provision." + provision.code();
    }
}
