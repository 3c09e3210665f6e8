package nl.kinderrechtenhelpdesk.rights.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;

/** What has an explanation, and what stands beside it. Not its words: those are {@link ExplainedWords}. */
record Explained(Rights rights) {

    private static final String VIOLENCE_CLUSTER = "V";

    Optional<Provision> article(int number) {
        return articles()
                .filter(p -> p.article().equals(String.valueOf(number)))
                .findFirst();
    }

    Optional<Provision> protocol(String code) {
        return protocols().filter(p -> p.code().value().equalsIgnoreCase(code)).findFirst();
    }

    Optional<Provision> other(String code) {
        return others().filter(p -> p.code().value().equalsIgnoreCase(code)).findFirst();
    }

    Optional<Term> situation(String slugOrCode) {
        return rights.situations().stream()
                .filter(term ->
                        Addresses.slug(term).equals(slugOrCode) || term.code().equalsIgnoreCase(slugOrCode))
                .findFirst();
    }

    Stream<Provision> articles() {
        return rights.provisions().stream()
                .filter(p -> p.instrument().equals("CRC") && p.paragraph().isEmpty());
    }

    Stream<Provision> protocols() {
        return rights.provisions().stream().filter(p -> p.article().isEmpty() && rights.explained(p));
    }

    /** Articles of other human-rights treaties that are explained. */
    Stream<Provision> others() {
        return rights.provisions().stream()
                .filter(p -> !p.instrument().equals("CRC") && !p.article().isEmpty() && rights.explained(p));
    }

    /** A paragraph that belongs to another cluster than its article leads to the article. */
    List<Provision> inCluster(String cluster) {
        return rights.provisions().stream()
                .filter(p -> p.instrument().equals("CRC"))
                .filter(p -> p.clusters().contains(cluster))
                .toList();
    }

    /** Articles in the same cluster; violence runs through several clusters and counts only for an article that has no other. */
    List<Provision> neighbours(Provision article) {
        List<String> own = article.clusters().size() == 1
                ? article.clusters()
                : article.clusters().stream()
                        .filter(cluster -> !cluster.equals(VIOLENCE_CLUSTER))
                        .toList();
        return articles()
                .filter(p -> !p.equals(article) && p.clusters().stream().anyMatch(own::contains))
                .toList();
    }

    List<Term> situationsOf(Provision article) {
        return rights.situations().stream()
                .filter(term -> rights.startingPoints(term.code()).contains(article))
                .toList();
    }
}
