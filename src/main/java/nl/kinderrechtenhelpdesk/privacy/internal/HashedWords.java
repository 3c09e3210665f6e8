package nl.kinderrechtenhelpdesk.privacy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.ToldTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the blind index: the hashes of the words of each case. {@link WordQueries} reads it. */
@Component
class HashedWords implements BlindIndex, HoldsPersonalData {

    private final JdbcClient database;
    private final JdbcOperations batches;
    private final WordHash hash;
    private final SearchWords words;

    HashedWords(JdbcClient database, JdbcOperations batches, WordHash hash, SearchWords words) {
        this.database = database;
        this.batches = batches;
        this.hash = hash;
        this.words = words;
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
                .param("by", hash.maker())
                .update();
    }

    @Override
    public void addNew(Map<CaseId, List<Redacted<String>>> texts) {
        List<Object[]> rows = new ArrayList<>(texts.size());
        texts.forEach((caseId, said) -> rows.add(new Object[] {caseId.value(), hashes(said), hash.maker()}));
        batches.batchUpdate("insert into privacy.blind_index (case_id, words, made_by) values (?, ?, ?)", rows);
    }

    /** Cases whose words were made otherwise than now, newest first, before this one. */
    List<CaseId> madeOtherwise(@Nullable CaseId before, int limit) {
        return database.sql("""
                        select case_id from privacy.blind_index
                         where made_by <> :by and (:before::uuid is null or case_id < :before::uuid)
                         order by case_id desc limit :limit
                        """)
                .param("by", hash.maker())
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
                .param("by", hash.maker())
                .update();
    }

    private Long[] hashes(List<Redacted<String>> texts) {
        return hash.kept(texts.stream()
                .flatMap(text -> words.ofText(text.reveal()).stream())
                .distinct()
                .toList());
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
}
