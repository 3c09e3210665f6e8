package nl.kinderrechtenhelpdesk.privacy.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the blind index, which {@link HashedWords} writes. Ids of version 7 sort by the moment they were made. */
@Repository
class WordQueries {

    private final JdbcClient database;
    private final WordHash hash;

    WordQueries(JdbcClient database, WordHash hash) {
        this.database = database;
        this.hash = hash;
    }

    /** A condition with the values of its places, in their order. */
    private record Condition(String sql, List<Object> values) {

        static Condition joined(String by, Collection<Condition> all) {
            return new Condition(
                    all.stream().map(Condition::sql).collect(Collectors.joining(by, "(", ")")),
                    all.stream().flatMap(one -> one.values().stream()).toList());
        }
    }

    /**
     * Those with the words themselves among so many of the newest cases: what many cases have is found there, without fetching and sorting
     * all of them to show a few.
     */
    List<CaseId> amongNewest(List<AskedWord> asked, int window, int limit) {
        Condition all = all(asked, this::itself);
        return ids(
                "select case_id from (select case_id, words from privacy.blind_index order by case_id desc limit "
                        + window + ") newest where " + all.sql() + " order by case_id desc limit ?",
                all.values(),
                limit);
    }

    /** Through the index of words: those with the words themselves first, then those that have them as a part or by their parts. */
    List<CaseId> best(List<AskedWord> asked, int limit) {
        Condition itself = all(asked, this::itself);
        Condition wider = all(asked, this::wider);
        List<Object> values = new ArrayList<>(itself.values());
        values.addAll(wider.values());
        return ids(
                "select case_id from (select case_id, " + itself.sql() + " as itself from privacy.blind_index where "
                        + wider.sql() + " offset 0) found order by itself desc, case_id desc limit ?",
                values,
                limit);
    }

    /** Those that lack one of the words. */
    List<CaseId> lackingOne(List<AskedWord> asked, int limit) {
        Condition some = Condition.joined(
                " or ",
                IntStream.range(0, asked.size())
                        .mapToObj(without -> all(
                                IntStream.range(0, asked.size())
                                        .filter(place -> place != without)
                                        .mapToObj(asked::get)
                                        .toList(),
                                this::wider))
                        .toList());
        return ids(
                "select case_id from (select case_id from privacy.blind_index where " + some.sql()
                        + " offset 0) found order by case_id desc limit ?",
                some.values(),
                limit);
    }

    /** How many have the words, at most so many. */
    int count(List<AskedWord> asked, int most) {
        Condition wider = all(asked, this::wider);
        List<Object> values = new ArrayList<>(wider.values());
        values.add(most);
        return database.sql("select count(*) from (select 1 from privacy.blind_index where " + wider.sql()
                        + " limit ?) found")
                .params(values)
                .query(Integer.class)
                .single();
    }

    private List<CaseId> ids(String sql, List<Object> values, int limit) {
        List<Object> all = new ArrayList<>(values);
        all.add(limit);
        return database.sql(sql)
                .params(all)
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Condition all(List<AskedWord> asked, Function<AskedWord, Condition> each) {
        return Condition.joined(" and ", asked.stream().map(each).toList());
    }

    private Condition itself(AskedWord word) {
        return oneOf(word.stems());
    }

    private Condition wider(AskedWord word) {
        Condition itself = oneOf(word.wider());
        return word.parts().isEmpty()
                ? itself
                : Condition.joined(
                        " or ",
                        List.of(
                                itself,
                                Condition.joined(
                                        " and ",
                                        word.parts().stream().map(this::oneOf).toList())));
    }

    private Condition oneOf(Set<String> stems) {
        return new Condition("words && ?", List.of((Object) hash.asked(stems)));
    }
}
