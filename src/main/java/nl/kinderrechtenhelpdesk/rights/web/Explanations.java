package nl.kinderrechtenhelpdesk.rights.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.Help;
import nl.kinderrechtenhelpdesk.danger.HelpLines;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.Found;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import nl.kinderrechtenhelpdesk.rights.web.OverviewView.Group;
import nl.kinderrechtenhelpdesk.rights.web.OverviewView.Search;
import org.jspecify.annotations.Nullable;

/** Puts the texts of one request together, in its language and for its reader. */
record Explanations(Rights rights, HelpLines helpLines, Instant now, Screen s, Addressee reader) {

    private static final int LAST_ARTICLE = 54;

    OverviewView overview(String words, @Nullable List<Found> found, Set<DangerKind> danger) {
        return new OverviewView(
                forChildren(),
                Addresses.ROOT,
                new Search(
                        words,
                        found == null ? null : found.stream().map(links()::link).toList(),
                        help(danger)),
                rights.situations().stream().map(links()::link).toList(),
                rights.clusters().stream()
                        .map(cluster -> new Group(
                                cluster.name(language()), links(explained().inCluster(cluster.code()))))
                        .filter(group -> !group.links().isEmpty())
                        .toList(),
                explained()
                        .articles()
                        .filter(p -> p.clusters().isEmpty())
                        .map(links()::link)
                        .toList(),
                explained().protocols().map(links()::link).toList(),
                explained().others().map(links()::link).toList());
    }

    ExplanationView article(Provision article) {
        int number = Integer.parseInt(article.article());
        return new ExplanationView(
                Addresses.path(article),
                forChildren(),
                false,
                s.t("rights.page.article.of", article.article()),
                article.title(language()),
                words().text(ExplainedWords.key(article)),
                words().law(article),
                words().words(ExplainedWords.key(article)),
                words().comments(article),
                help(TopicsOfDanger.of(article.code().value())),
                links(explained().neighbours(article)),
                explained().situationsOf(article).stream().map(links()::link).toList(),
                number > 1 ? links().link(explained().article(number - 1).orElseThrow()) : null,
                number < LAST_ARTICLE
                        ? links().link(explained().article(number + 1).orElseThrow())
                        : null,
                rights.officialText(article).orElse(null));
    }

    ExplanationView protocol(Provision protocol) {
        return new ExplanationView(
                Addresses.path(protocol),
                forChildren(),
                false,
                protocol.article().isEmpty()
                        ? s.t("rights.instrument." + protocol.instrument() + ".name")
                        : protocol.citation(language()),
                protocol.title(language()),
                words().text(ExplainedWords.key(protocol)),
                List.of(),
                words().words(ExplainedWords.key(protocol)),
                List.of(),
                help(TopicsOfDanger.of(protocol.instrument())),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    ExplanationView situation(Term situation) {
        List<Provision> articles = rights.startingPoints(situation.code());
        String key = "rights.situation." + situation.code();
        return new ExplanationView(
                Addresses.path(situation),
                forChildren(),
                true,
                s.t("rights.page.situation"),
                forChildren() ? s.t(key + ".words") : situation.name(language()),
                words().text(key),
                List.of(),
                words().words(key),
                List.of(),
                help(TopicsOfDanger.of(situation.code())),
                articles.stream().map(links()::link).toList(),
                List.of(),
                null,
                null,
                null);
    }

    private @Nullable Help help(Set<DangerKind> kinds) {
        return kinds.isEmpty() ? null : helpLines.fitting(kinds, now, Help.Place.NETHERLANDS, language());
    }

    private boolean forChildren() {
        return reader.isChild();
    }

    private Language language() {
        return s.language();
    }

    private List<PageLink> links(List<Provision> provisions) {
        return provisions.stream().map(links()::link).toList();
    }

    private Links links() {
        return new Links(s, reader);
    }

    private ExplainedWords words() {
        return new ExplainedWords(rights, s, forChildren());
    }

    private Explained explained() {
        return new Explained(rights);
    }
}
