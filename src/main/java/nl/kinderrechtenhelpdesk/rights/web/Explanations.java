package nl.kinderrechtenhelpdesk.rights.web;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.Help;
import nl.kinderrechtenhelpdesk.danger.HelpLines;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Found;
import nl.kinderrechtenhelpdesk.rights.Found.FoundProvision;
import nl.kinderrechtenhelpdesk.rights.Found.FoundSituation;
import nl.kinderrechtenhelpdesk.rights.HardWord;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import nl.kinderrechtenhelpdesk.rights.web.ExplanationView.Section;
import nl.kinderrechtenhelpdesk.rights.web.ExplanationView.Text;
import nl.kinderrechtenhelpdesk.rights.web.OverviewView.Group;
import nl.kinderrechtenhelpdesk.rights.web.OverviewView.Search;
import org.jspecify.annotations.Nullable;

/** Puts the texts of one request together, in its language and for its reader. */
record Explanations(Rights rights, HelpLines helpLines, Instant now, Screen s, Audience audience) {

    static final String ROOT = "/kinderrechten";
    private static final String VIOLENCE_CLUSTER = "V";
    private static final int LAST_ARTICLE = 54;

    /** The last part of a situation's address: its Dutch name, so that addresses read well. */
    static String slug(Term situation) {
        return Normalizer.normalize(situation.name(Language.NL), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replace(' ', '-');
    }

    OverviewView overview(String words, @Nullable List<Found> found, Set<DangerKind> danger) {
        return new OverviewView(
                forChildren(),
                ROOT,
                new Search(
                        words,
                        found == null ? null : found.stream().map(this::link).toList(),
                        help(danger)),
                rights.situations().stream().map(this::link).toList(),
                rights.clusters().stream()
                        .map(cluster -> new Group(cluster.name(language()), inCluster(cluster.code())))
                        .filter(group -> !group.links().isEmpty())
                        .toList(),
                articles().filter(p -> p.clusters().isEmpty()).map(this::link).toList(),
                protocols().map(this::link).toList(),
                others().map(this::link).toList());
    }

    ExplanationView article(Provision article) {
        int number = Integer.parseInt(article.article());
        return new ExplanationView(
                path(article),
                forChildren(),
                false,
                s.t("rights.page.article.of", article.article()),
                article.title(language()),
                text(key(article)),
                law(article),
                words(key(article)),
                comments(article),
                help(TopicsOfDanger.of(article.code().value())),
                neighbours(article),
                situationsOf(article),
                number > 1 ? link(article(number - 1).orElseThrow()) : null,
                number < LAST_ARTICLE ? link(article(number + 1).orElseThrow()) : null,
                rights.officialText(article).orElse(null));
    }

    ExplanationView protocol(Provision protocol) {
        return new ExplanationView(
                path(protocol),
                forChildren(),
                false,
                protocol.article().isEmpty()
                        ? s.t("rights.instrument." + protocol.instrument() + ".name")
                        : protocol.citation(language()),
                protocol.title(language()),
                text(key(protocol)),
                List.of(),
                words(key(protocol)),
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
                path(situation),
                forChildren(),
                true,
                s.t("rights.page.situation"),
                forChildren() ? s.t(key + ".words") : situation.name(language()),
                text(key),
                List.of(),
                words(key),
                List.of(),
                help(TopicsOfDanger.of(situation.code())),
                articles.stream().map(this::link).toList(),
                List.of(),
                null,
                null,
                null);
    }

    Optional<Provision> article(int number) {
        return articles()
                .filter(p -> p.article().equals(String.valueOf(number)))
                .findFirst();
    }

    Optional<Provision> protocol(String code) {
        return protocols().filter(p -> p.code().value().equalsIgnoreCase(code)).findFirst();
    }

    Optional<Term> situation(String slugOrCode) {
        return rights.situations().stream()
                .filter(term -> slug(term).equals(slugOrCode) || term.code().equalsIgnoreCase(slugOrCode))
                .findFirst();
    }

    private Stream<Provision> articles() {
        return rights.provisions().stream()
                .filter(p -> p.instrument().equals("CRC") && p.paragraph().isEmpty());
    }

    private Stream<Provision> protocols() {
        return rights.provisions().stream().filter(p -> p.article().isEmpty() && has(key(p) + ".adult"));
    }

    /** Articles of other human-rights treaties that are explained. */
    private Stream<Provision> others() {
        return rights.provisions().stream()
                .filter(p -> !p.instrument().equals("CRC") && !p.article().isEmpty() && rights.explained(p));
    }

    Optional<Provision> other(String code) {
        return others().filter(p -> p.code().value().equalsIgnoreCase(code)).findFirst();
    }

    /** A paragraph that belongs to another cluster than its article leads to the article. */
    private List<PageLink> inCluster(String cluster) {
        return rights.provisions().stream()
                .filter(p -> p.instrument().equals("CRC"))
                .filter(p -> p.clusters().contains(cluster))
                .map(this::link)
                .toList();
    }

    /** Articles in the same cluster; violence runs through several clusters and counts only for an article that has no other. */
    private List<PageLink> neighbours(Provision article) {
        List<String> own = article.clusters().size() == 1
                ? article.clusters()
                : article.clusters().stream()
                        .filter(cluster -> !cluster.equals(VIOLENCE_CLUSTER))
                        .toList();
        return articles()
                .filter(p -> !p.equals(article) && p.clusters().stream().anyMatch(own::contains))
                .map(this::link)
                .toList();
    }

    private List<PageLink> situationsOf(Provision article) {
        return rights.situations().stream()
                .filter(term -> rights.startingPoints(term.code()).contains(article))
                .map(this::link)
                .toList();
    }

    private @Nullable Help help(Set<DangerKind> kinds) {
        return kinds.isEmpty() ? null : helpLines.fitting(kinds, now, Help.Place.NETHERLANDS, language());
    }

    private PageLink link(Found found) {
        return switch (found) {
            case FoundProvision p -> link(p.provision());
            case FoundSituation t -> link(t.situation());
        };
    }

    /** What the Netherlands added to the article, and what a Dutch court does with it; both only where there is something to say. */
    private List<Section> law(Provision article) {
        String reservation = s.tOrNull(key(article) + ".reservation" + (forChildren() ? ".child" : ""));
        String force = forChildren() ? null : s.tOrNull(key(article) + ".force");
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

    private PageLink link(Provision provision) {
        return new PageLink(
                s.url(path(provision)) + audience.query(),
                kicker(provision),
                provision.title(language()),
                s.t("rights.provision." + provision.articleCode() + ".about"));
    }

    private String kicker(Provision provision) {
        if (provision.article().isEmpty()) {
            return s.t("rights.page.protocol");
        }
        return provision.instrument().equals("CRC") && provision.paragraph().isEmpty()
                ? s.t("rights.page.article", provision.article())
                : provision.citation(language());
    }

    private PageLink link(Term situation) {
        String words = s.t("rights.situation." + situation.code() + ".words");
        String name = situation.name(language());
        return new PageLink(
                s.url(path(situation)) + audience.query(),
                s.t("rights.page.situation"),
                forChildren() ? words : name,
                forChildren() ? "" : words);
    }

    private Text text(String key) {
        return forChildren()
                ? new Text(paragraphs(key + ".child"), paragraphs(key + ".example"), paragraphs(key + ".do"))
                : new Text(paragraphs(key + ".adult"), List.of(), List.of());
    }

    private List<HardWord> words(String key) {
        Text text = text(key);
        String all = Stream.of(text.main(), text.example(), text.todo())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
        return forChildren() ? rights.hardWords(all, language()) : List.of();
    }

    private List<String> comments(Provision article) {
        return forChildren()
                ? List.of()
                : rights.generalComments(article.code()).stream()
                        .map(c -> s.t(
                                "rights.page.comment",
                                String.valueOf(c.number()),
                                String.valueOf(c.year()),
                                c.title().name(language())))
                        .toList();
    }

    private List<String> paragraphs(String key) {
        String text = s.tOrNull(key);
        return text == null ? List.of() : List.of(text.split("\n\n"));
    }

    private boolean has(String key) {
        return s.tOrNull(key) != null;
    }

    private boolean forChildren() {
        return audience == Audience.CHILDREN;
    }

    private Language language() {
        return s.language();
    }

    private static String key(Provision provision) {
        return "rights.provision." + provision.code();
    }

    static String path(Provision provision) {
        String code = provision.code().value().toLowerCase(Locale.ROOT);
        if (provision.article().isEmpty()) {
            return ROOT + "/protocol/" + code;
        }
        return provision.instrument().equals("CRC")
                ? ROOT + "/artikel/" + provision.article()
                : ROOT + "/verdrag/" + code;
    }

    private static String path(Term situation) {
        return ROOT + "/situatie/" + slug(situation);
    }
}
