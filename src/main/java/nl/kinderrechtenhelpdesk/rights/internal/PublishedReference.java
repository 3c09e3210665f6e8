package nl.kinderrechtenhelpdesk.rights.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Messages;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.BodyGroup;
import nl.kinderrechtenhelpdesk.rights.Found;
import nl.kinderrechtenhelpdesk.rights.GeneralComment;
import nl.kinderrechtenhelpdesk.rights.HardWord;
import nl.kinderrechtenhelpdesk.rights.Municipality;
import nl.kinderrechtenhelpdesk.rights.Place;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.Provision.Use;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Rule;
import nl.kinderrechtenhelpdesk.rights.Term;
import nl.kinderrechtenhelpdesk.rights.internal.ReferenceFiles.Comments;
import nl.kinderrechtenhelpdesk.rights.internal.ReferenceFiles.Provisions;
import nl.kinderrechtenhelpdesk.rights.internal.ReferenceFiles.Situations;
import nl.kinderrechtenhelpdesk.rights.internal.ReferenceFiles.Themes;
import nl.kinderrechtenhelpdesk.rights.internal.ReferenceFiles.Topic;
import org.springframework.stereotype.Service;

/** The reference as it was delivered with this version: read once at the start, unchanging after that. */
@Service
class PublishedReference implements Rights {

    private static final String OFFICIAL = "https://wetten.overheid.nl/";

    private final Map<ProvisionCode, Provision> provisions;
    private final List<Term> clusters;
    private final List<Term> themes;
    private final List<Term> situations;
    private final Bodies bodies;
    private final Gazetteer gazetteer;
    private final Map<String, List<Provision>> startingPoints = new LinkedHashMap<>();
    private final List<GeneralComment> comments;
    private final Map<String, String> identifiers;
    private final Set<ProvisionCode> explained;
    private final List<Rule> rules;
    private final HardWords hardWords;
    private final ExplanationSearch search;

    PublishedReference(Messages messages) {
        Names names = new Names(messages);
        Provisions law = ReferenceFiles.read("provisions.json", Provisions.class);
        provisions = law.provisions().stream()
                .map(article -> Citable.provision(article, names))
                .collect(byKey(Provision::code));
        clusters = law.clusters().stream()
                .map(cluster -> names.term(cluster.code(), "rights.cluster." + cluster.code()))
                .toList();
        List<Topic> themeFile = ReferenceFiles.read("themes.json", Themes.class).themes();
        themes = themeFile.stream()
                .map(topic -> names.term(topic.code(), "rights.theme." + topic.code()))
                .toList();
        List<Topic> situationFile =
                ReferenceFiles.read("situations.json", Situations.class).situations();
        situations = situationFile.stream()
                .map(topic -> names.term(topic.code(), "rights.situation." + topic.code() + ".name"))
                .toList();
        themeFile.forEach(this::keepStartingPoints);
        situationFile.forEach(this::keepStartingPoints);
        bodies = new Bodies(names);
        gazetteer = new Gazetteer(names);
        comments = comments(names);
        identifiers = law.instruments().stream()
                .flatMap(one -> Stream.ofNullable(one.identifier()).map(id -> Map.entry(one.code(), id)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        rules = Rules.of(law.instruments(), provisions.values(), names);
        hardWords = new HardWords(names);
        explained = provisions.keySet().stream()
                .filter(code -> !names.textOrEmpty("rights.provision." + code + ".adult", Language.NL)
                        .isEmpty())
                .collect(Collectors.toSet());
        search = new ExplanationSearch(
                names,
                provisions.values().stream()
                        .filter(provision -> explained.contains(provision.code()))
                        .toList(),
                situations,
                comments);
    }

    private static List<GeneralComment> comments(Names names) {
        return ReferenceFiles.read("general-comments.json", Comments.class).comments().stream()
                .map(one -> new GeneralComment(
                        one.number(),
                        one.year(),
                        names.term(String.valueOf(one.number()), "rights.comment." + one.number()),
                        one.articles().stream().map(ProvisionCode::new).toList()))
                .toList();
    }

    private static <K, V> java.util.stream.Collector<V, ?, Map<K, V>> byKey(Function<V, K> key) {
        return Collectors.toMap(
                key,
                Function.identity(),
                (one, other) -> {
                    throw new IllegalStateException("twice in the reference: " + key.apply(one));
                },
                LinkedHashMap::new);
    }

    private void keepStartingPoints(Topic topic) {
        startingPoints.put(
                topic.code(),
                topic.provisions().stream()
                        .map(code -> provision(new ProvisionCode(code)).orElseThrow())
                        .toList());
    }

    @Override
    public List<Provision> provisions() {
        return List.copyOf(provisions.values());
    }

    @Override
    public List<Provision> atStake() {
        return provisions.values().stream()
                .filter(provision -> provision.use() == Use.AT_STAKE)
                .toList();
    }

    @Override
    public List<Provision> grounds() {
        return provisions.values().stream()
                .filter(provision -> provision.use() != Use.NONE)
                .toList();
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public Optional<Provision> provision(ProvisionCode code) {
        return Optional.ofNullable(provisions.get(code));
    }

    @Override
    public List<Term> clusters() {
        return clusters;
    }

    @Override
    public List<Term> themes() {
        return themes;
    }

    @Override
    public List<Term> situations() {
        return situations;
    }

    @Override
    public List<Term> bodies() {
        return bodies.choosable();
    }

    @Override
    public List<BodyGroup> bodiesFor(AskerKind asker) {
        return bodies.offeredTo(asker);
    }

    @Override
    public List<Term> provinces() {
        return gazetteer.provinces();
    }

    @Override
    public List<Municipality> municipalities() {
        return gazetteer.municipalities();
    }

    @Override
    public Optional<Municipality> municipality(String code) {
        return gazetteer.municipality(code);
    }

    @Override
    public List<Place> places() {
        return gazetteer.places();
    }

    @Override
    public Optional<Place> place(String code) {
        return gazetteer.place(code);
    }

    @Override
    public List<Provision> startingPoints(String themeOrSituation) {
        return startingPoints.getOrDefault(themeOrSituation, List.of());
    }

    @Override
    public List<GeneralComment> generalComments(ProvisionCode code) {
        return comments.stream()
                .filter(comment -> comment.articles().contains(code))
                .toList();
    }

    @Override
    public List<HardWord> hardWords(String text, Language language) {
        return hardWords.in(text, language);
    }

    @Override
    public Optional<String> officialText(Provision provision) {
        return Optional.ofNullable(identifiers.get(provision.instrument())).map(OFFICIAL::concat);
    }

    @Override
    public boolean explained(Provision provision) {
        return explained.contains(provision.code());
    }

    @Override
    public List<Found> search(String words, Language language) {
        return search.search(words, language);
    }
}
