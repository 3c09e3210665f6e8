package nl.kinderrechtenhelpdesk.publication.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.publication.Release;
import nl.kinderrechtenhelpdesk.signals.PublicTable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of what is public. Rows are added and never changed; the database refuses anything else. */
@Repository
class RegisterStore {

    /** A table of a year as it was made public. */
    record Released(int year, String name, List<String> dimensions) {}

    private final JdbcClient database;
    private final JdbcOperations batches;

    RegisterStore(JdbcClient database, JdbcOperations batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Nobody else adds until the caller's transaction ends; reading goes on. */
    void alone() {
        database.sql("lock table publication.release in exclusive mode").update();
    }

    /** Rises with each {@link #add}. */
    long number() {
        return database.sql("select count(*) from publication.release")
                .query(Long.class)
                .single();
    }

    /** Adds all of it, in the caller's transaction; fails when some of it is there already. */
    void add(Release release, List<PublicTable> tables, Map<List<String>, Integer> figures) {
        UUID id = UUID.randomUUID();
        database.sql(
                        "insert into publication.release (release_id, year, made_at, made_by) values (:id, :year, :at, :by)")
                .param("id", id)
                .param("year", release.year())
                .param("at", Cells.time(release.at()))
                .param("by", release.by().value())
                .update();
        batches.batchUpdate(
                "insert into publication.released_table (year, name, dimensions, release_id) values (?, ?, ?, ?)",
                tables.stream()
                        .map(table -> new Object[] {release.year(), table.name(), Cells.texts(table.dimensions()), id})
                        .toList());
        batches.batchUpdate(
                "insert into publication.figure (year, codes, cases, release_id) values (?, ?, ?, ?)",
                figures.entrySet().stream()
                        .map(figure ->
                                new Object[] {release.year(), Cells.texts(figure.getKey()), figure.getValue(), id})
                        .toList());
    }

    List<Released> released() {
        return database.sql("select year, name, dimensions from publication.released_table order by year, name")
                .query((row, number) ->
                        new Released(row.getInt("year"), row.getString("name"), Cells.texts(row, "dimensions")))
                .list();
    }

    List<Release> releases() {
        return database.sql("""
                        select r.year, r.made_at, r.made_by, array_agg(t.name order by t.name) as tables
                        from publication.release r join publication.released_table t using (release_id)
                        group by r.release_id order by r.made_at desc, r.year desc""")
                .query((row, number) -> new Release(
                        row.getInt("year"),
                        Cells.texts(row, "tables"),
                        Cells.time(row, "made_at"),
                        new StaffId(row.getObject("made_by", UUID.class))))
                .list();
    }

    /** Every figure that is public, by year and by what it counts. */
    Map<Integer, Map<List<String>, Integer>> figures() {
        Map<Integer, Map<List<String>, Integer>> figures = new HashMap<>();
        database.sql("select year, codes, cases from publication.figure").query(row -> {
            figures.computeIfAbsent(row.getInt("year"), year -> new HashMap<>())
                    .put(Cells.texts(row, "codes"), row.getInt("cases"));
        });
        return figures;
    }
}
