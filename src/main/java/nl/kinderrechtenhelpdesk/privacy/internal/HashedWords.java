package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.ToldTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The blind index: each stem of a word becomes the first 64 bits of its keyed hash, kept sorted so that their order says nothing. */
@Component
class HashedWords implements BlindIndex, HoldsPersonalData {

    private static final int MOST_WORDS_OF_A_QUERY = 12;

    private static final int NEWEST_FOR_EACH_ASKED = 40;
    private static final int MOST_OF_THE_NEWEST = 2_000;

    private final JdbcClient database;
    private final JdbcOperations batches;
    private final Map<Integer, Prf> keys;
    private final int primary;
    private final SearchWords words = new SearchWords();

    HashedWords(JdbcClient database, JdbcOperations batches, InstallationKeys installation) {
        this.database = database;
        this.batches = batches;
        this.keys = all(installation.searchWords());
        this.primary = installation.searchWords().getPrimaryId();
    }

    @Override
    public void add(CaseId caseId, List<Redacted<String>> texts) {
        Long[] hashes = hashes(texts);
        if (hashes.length == 0) {
            return;
        }
        database.sql("""
                        insert into privacy.blind_index as known (case_id, words, made_by) values (:id, :words, :by)
                        on conflict (case_id) do update
                           set words = (select array_agg(distinct word) from unnest(known.words || excluded.words) word)
                         where not known.words @> excluded.words
                        """)
                .param("id", caseId.value())
                .param("words", hashes)
                .param("by", maker())
                .update();
    }

    @Override
    public void addNew(Map<CaseId, List<Redacted<String>>> texts) {
        List<Object[]> rows = new ArrayList<>(texts.size());
        texts.forEach((caseId, said) -> rows.add(new Object[] {caseId.value(), hashes(said), maker()}));
        batches.batchUpdate("insert into privacy.blind_index (case_id, words, made_by) values (?, ?, ?)", rows);
    }

    /** Names the way of cutting text and the key by which hashes are made now. */
    String maker() {
        return SearchWords.VERSION + "/" + Integer.toUnsignedString(primary);
    }

    /** Cases whose words were made otherwise than now, newest first, before this one. */
    List<CaseId> madeOtherwise(@Nullable CaseId before, int limit) {
        return database.sql("""
                        select case_id from privacy.blind_index
                         where made_by <> :by and (:before::uuid is null or case_id < :before::uuid)
                         order by case_id desc limit :limit
                        """)
                .param("by", maker())
                .param("before", before == null ? null : before.value())
                .param("limit", limit)
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Whoever adds words to this case waits until the transaction ends, and who added some before is waited for. */
    void lock(CaseId caseId) {
        database.sql("select 1 from privacy.blind_index where case_id = :id for update")
                .param("id", caseId.value())
                .query()
                .listOfRows();
    }

    /** Makes the words of a case anew from its texts. What it was found by with this same key it is still found by. */
    void renew(CaseId caseId, List<Redacted<String>> texts) {
        database.sql("""
                        update privacy.blind_index as known
                           set words = case when split_part(known.made_by, '/', 2) in ('', split_part(:by, '/', 2))
                                 then (select array_agg(distinct word) from unnest(known.words || :words::bigint[]) word)
                                 else :words::bigint[] end,
                               made_by = :by
                         where case_id = :id
                        """)
                .param("id", caseId.value())
                .param("words", hashes(texts))
                .param("by", maker())
                .update();
    }

    private Long[] hashes(List<Redacted<String>> texts) {
        return Cells.numbers(texts.stream()
                .flatMap(text -> words.ofText(text.reveal()).stream())
                .distinct()
                .map(stem -> hash(primary(), stem))
                .distinct()
                .sorted()
                .toList());
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
            // with each key, as cases that were found by an earlier one are made anew one after another
            parameters.add(Cells.numbers(word.stream()
                    .flatMap(stem -> keys.values().stream().map(key -> hash(key, stem)))
                    .toList()));
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

    /** Has no texts, only hashes of those of others. */
    @Override
    public List<Redacted<String>> found(CaseId caseId) {
        return List.of();
    }

    /** Hashes are made with another key than those of cases. */
    @Override
    public List<SealedColumn> sealed() {
        return List.of();
    }

    @Override
    public List<ToldTable> told(CaseId caseId) {
        return List.of();
    }

    @Override
    public void erase(CaseId caseId) {
        database.sql("delete from privacy.blind_index where case_id = :id")
                .param("id", caseId.value())
                .update();
    }

    private Prf primary() {
        return Objects.requireNonNull(keys.get(primary));
    }

    private static Map<Integer, Prf> all(PrfSet keys) {
        try {
            return keys.getPrfs();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Long hash(Prf key, String stem) {
        try {
            return ByteBuffer.wrap(key.compute(Canonical.of("word/1").text(stem).toBytes(), Long.BYTES))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash a word", e);
        }
    }
}
