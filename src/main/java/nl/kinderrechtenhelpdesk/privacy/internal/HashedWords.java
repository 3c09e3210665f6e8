package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The blind index: each stem of a word becomes the first 64 bits of its keyed hash, kept sorted so that their order says nothing. */
@Component
class HashedWords implements BlindIndex, HoldsPersonalData {

    private static final int MOST_WORDS_OF_A_QUERY = 12;

    private static final int NEWEST_FOR_EACH_ASKED = 10;
    private static final int MOST_OF_THE_NEWEST = 2_000;

    private final JdbcClient database;
    private final JdbcOperations batches;
    private final PrfSet key;
    private final SearchWords words = new SearchWords();

    HashedWords(JdbcClient database, JdbcOperations batches, InstallationKeys keys) {
        this.database = database;
        this.batches = batches;
        this.key = keys.searchWords();
    }

    @Override
    public void add(CaseId caseId, List<Redacted<String>> texts) {
        Long[] hashes = hashes(texts);
        if (hashes.length == 0) {
            return;
        }
        database.sql("""
                        insert into privacy.blind_index as known (case_id, words) values (:id, :words)
                        on conflict (case_id) do update
                           set words = (select array_agg(distinct word) from unnest(known.words || excluded.words) word)
                         where not known.words @> excluded.words
                        """).param("id", caseId.value()).param("words", hashes).update();
    }

    @Override
    public void addNew(Map<CaseId, List<Redacted<String>>> texts) {
        List<Object[]> rows = new ArrayList<>(texts.size());
        texts.forEach((caseId, said) -> rows.add(new Object[] {caseId.value(), hashes(said)}));
        batches.batchUpdate("insert into privacy.blind_index (case_id, words) values (?, ?)", rows);
    }

    private Long[] hashes(List<Redacted<String>> texts) {
        return texts.stream()
                .flatMap(text -> words.ofText(text.reveal()).stream())
                .distinct()
                .map(this::hash)
                .distinct()
                .sorted()
                .toArray(Long[]::new);
    }

    @Override
    public List<CaseId> find(Redacted<String> query, int limit) {
        List<Set<String>> asked = words.ofQuery(query.reveal()).stream()
                .distinct()
                .limit(MOST_WORDS_OF_A_QUERY)
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        List<CaseId> newest = findAmongNewest(asked, limit);
        return newest.size() == limit ? newest : findInIndex(asked, limit);
    }

    /** A word that many cases have is found among the newest, without fetching and sorting all of them to show a few. */
    private List<CaseId> findAmongNewest(List<Set<String>> asked, int limit) {
        long window = Math.min(MOST_OF_THE_NEWEST, (long) limit * NEWEST_FOR_EACH_ASKED);
        return find("""
                select case_id from (select case_id, words from privacy.blind_index order by case_id desc limit %d) newest
                 where %s order by case_id desc limit ?
                """.formatted(window, conditions(asked)), asked, limit);
    }

    /** Through the index of words; ids of version 7 sort by the moment they were made. */
    private List<CaseId> findInIndex(List<Set<String>> asked, int limit) {
        return find("""
                select case_id from (select case_id from privacy.blind_index where %s offset 0) found
                 order by case_id desc limit ?
                """.formatted(conditions(asked)), asked, limit);
    }

    private static String conditions(List<Set<String>> asked) {
        return String.join(" and ", Collections.nCopies(asked.size(), "words && ?"));
    }

    private List<CaseId> find(String sql, List<Set<String>> asked, int limit) {
        List<Object> parameters = new ArrayList<>();
        for (Set<String> word : asked) {
            parameters.add(word.stream().map(this::hash).toArray(Long[]::new));
        }
        parameters.add(limit);
        return database.sql(sql)
                .params(parameters)
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public String module() {
        return "privacy";
    }

    @Override
    public void erase(CaseId caseId) {
        database.sql("delete from privacy.blind_index where case_id = :id")
                .param("id", caseId.value())
                .update();
    }

    private Long hash(String stem) {
        try {
            return ByteBuffer.wrap(
                            key.computePrimary(Canonical.of("word/1").text(stem).toBytes(), Long.BYTES))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash a word", e);
        }
    }
}
