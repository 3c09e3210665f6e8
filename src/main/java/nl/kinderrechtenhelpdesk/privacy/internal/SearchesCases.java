package nl.kinderrechtenhelpdesk.privacy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.privacy.CaseSearch;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import nl.kinderrechtenhelpdesk.privacy.SealBroken;
import nl.kinderrechtenhelpdesk.privacy.internal.SearchWords.Asked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks among the newest cases first, and then through the index of words. */
@Component
class SearchesCases implements CaseSearch {

    /** How many of the newest are looked at for each case that is asked for: first a few, then many. */
    private static final List<Integer> WINDOWS = List.of(4, 40);

    private static final int LARGEST_WINDOW = 2_000;

    /** With more words too many combinations lack one. */
    private static final int MOST_WORDS_TO_LACK_ONE = 6;

    private static final int AT_ONCE = 1_000;

    private final SearchWords words;
    private final WordQueries queries;
    private final ObjectProvider<HoldsPersonalData> holders;

    SearchesCases(SearchWords words, WordQueries queries, ObjectProvider<HoldsPersonalData> holders) {
        this.words = words;
        this.queries = queries;
        this.holders = holders;
    }

    @Override
    public Hits find(Redacted<String> query, int limit, UnaryOperator<List<CaseId>> keeps) {
        Asked asked = words.ofQuery(query.reveal());
        List<Redacted<String>> ignored =
                asked.ignored().stream().map(Redacted::of).toList();
        if (asked.words().isEmpty()) {
            return new Hits(List.of(), 0, true, false, ignored);
        }
        if (asked.phrases().isEmpty() && keeps.equals(EVERY)) {
            return byWords(asked.words(), limit, ignored);
        }
        return goneThrough(asked, limit, keeps, ignored);
    }

    private Hits byWords(List<AskedWord> asked, int limit, List<Redacted<String>> ignored) {
        for (int each : WINDOWS) {
            int window = Math.min(LARGEST_WINDOW, limit * each);
            List<CaseId> newest = queries.amongNewest(asked, window, limit);
            if (newest.size() == limit) {
                return new Hits(newest, queries.count(asked, COUNTED + 1), true, false, ignored);
            }
        }
        List<CaseId> best = queries.best(asked, limit);
        if (best.isEmpty()) {
            List<CaseId> lacking = lackingOne(asked, COUNTED + 1);
            return new Hits(
                    lacking.subList(0, Math.min(limit, lacking.size())),
                    lacking.size(),
                    true,
                    !lacking.isEmpty(),
                    ignored);
        }
        int total = best.size() < limit ? best.size() : queries.count(asked, COUNTED + 1);
        return new Hits(best, total, true, false, ignored);
    }

    private List<CaseId> lackingOne(List<AskedWord> asked, int limit) {
        return asked.size() < 2 || asked.size() > MOST_WORDS_TO_LACK_ONE ? List.of() : queries.lackingOne(asked, limit);
    }

    /** From the best on, part by part, until enough are kept. */
    private Hits goneThrough(
            Asked asked, int limit, UnaryOperator<List<CaseId>> keeps, List<Redacted<String>> ignored) {
        List<CaseId> fit = queries.best(asked.words(), GONE_THROUGH + 1);
        boolean phrases = !asked.phrases().isEmpty();
        List<CaseId> kept = new ArrayList<>();
        int opened = 0;
        int at = 0;
        while (at < fit.size() && at < GONE_THROUGH && kept.size() <= COUNTED && opened < OPENED) {
            List<CaseId> part = keeps.apply(fit.subList(at, Math.min(fit.size(), at + AT_ONCE)));
            at = Math.min(fit.size(), at + AT_ONCE);
            for (CaseId candidate : part) {
                if (phrases && opened == OPENED) {
                    return hits(kept, limit, false, ignored);
                }
                opened += phrases ? 1 : 0;
                if (!phrases || stands(candidate, asked.phrases())) {
                    kept.add(candidate);
                }
            }
        }
        return hits(kept, limit, at >= fit.size() || kept.size() > COUNTED, ignored);
    }

    private static Hits hits(List<CaseId> kept, int limit, boolean whole, List<Redacted<String>> ignored) {
        return new Hits(
                kept.subList(0, Math.min(limit, kept.size())),
                Math.min(kept.size(), COUNTED + 1),
                whole,
                false,
                ignored);
    }

    /** Whether each of these rows of words stands in one of the texts of the case; a case that cannot be read has none. */
    private boolean stands(CaseId candidate, List<String> phrases) {
        try {
            List<String> texts = holders.stream()
                    .flatMap(holder -> holder.found(candidate).stream())
                    .map(text -> " " + Spelling.row(text.reveal()) + " ")
                    .toList();
            return phrases.stream()
                    .allMatch(phrase -> texts.stream().anyMatch(text -> text.contains(" " + phrase + " ")));
        } catch (CaseErased | SealBroken unreadable) {
            return false;
        }
    }
}
