package nl.kinderrechtenhelpdesk.backup.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.backup.internal.Outline.Columns;

/** What a database holds, as PostgreSQL itself tells it. */
final class Catalogue {

    private static final String OURS =
            "nspname not in ('pg_catalog', 'information_schema') and nspname not like 'pg\\_%'";
    private static final String MIGRATIONS = "public.flyway_schema_history";

    private final Connection database;

    Catalogue(Connection database) {
        this.database = database;
    }

    /** Whether there is nothing at all: no table of this application or another. */
    boolean isEmpty() throws SQLException {
        return words(
                        "select format('%I.%I', nspname, relname) from pg_class c join pg_namespace n on n.oid = relnamespace"
                                + " where relkind in ('r', 'p', 'v', 'm', 'f') and " + OURS)
                .isEmpty();
    }

    boolean hasSchema(String name) throws SQLException {
        return words("select nspname from pg_namespace").contains(name);
    }

    /** All there is, as something to drop: each schema but {@code public}, and the tables in that. */
    List<String> parts() throws SQLException {
        List<String> parts = new ArrayList<>(
                words("select format('schema if exists %I', nspname) from pg_namespace where nspname <> 'public' and "
                        + OURS));
        parts.addAll(words(
                "select format('table if exists public.%I', tablename) from pg_tables where schemaname = 'public'"));
        return parts;
    }

    /** The scripts that made these tables, in the order in which they ran. */
    List<String> migrations() throws SQLException {
        return words("select script from flyway_schema_history where success and type = 'SQL' order by installed_rank");
    }

    String server() throws SQLException {
        return words("show server_version").getFirst();
    }

    /** How far each sequence is; one that was never used is not among them. */
    Map<String, Long> counters() throws SQLException {
        Map<String, Long> counters = new LinkedHashMap<>();
        rows(
                "select format('%I.%I', schemaname, sequencename), last_value from pg_sequences where last_value is not null",
                row -> counters.put(row[0], Long.valueOf(row[1])));
        return counters;
    }

    /** Every table after those it refers to. */
    List<Columns> tables() throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        rows(
                """
                select format('%I.%I', nspname, relname), attname from pg_class c
                  join pg_namespace n on n.oid = relnamespace
                  join pg_attribute a on a.attrelid = c.oid
                 where relkind in ('r', 'p') and attnum > 0 and not attisdropped and attgenerated = '' and %s
                 order by nspname, relname, attnum
                """.replace("%s", OURS),
                row -> columns.computeIfAbsent(row[0], table -> new ArrayList<>())
                        .add(row[1]));
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        rows("""
                select format('%I.%I', n.nspname, c.relname), format('%I.%I', m.nspname, t.relname) from pg_constraint k
                  join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                  join pg_class t on t.oid = k.confrelid join pg_namespace m on m.oid = t.relnamespace
                 where k.contype = 'f' and c.oid <> t.oid
                """, row -> needs.computeIfAbsent(row[0], table -> new HashSet<>()).add(row[1]));
        Set<String> ordered = new java.util.LinkedHashSet<>();
        columns.keySet().forEach(table -> order(table, needs, ordered, new HashSet<>()));
        return ordered.stream()
                .filter(table -> !table.equals(MIGRATIONS))
                .map(table -> new Columns(table, columns.getOrDefault(table, List.of())))
                .toList();
    }

    private static void order(String table, Map<String, Set<String>> needs, Set<String> ordered, Set<String> busy) {
        if (ordered.contains(table)) {
            return;
        }
        if (!busy.add(table)) {
            throw new IllegalStateException("tables refer to each other in a circle: " + table);
        }
        needs.getOrDefault(table, Set.of()).forEach(needed -> order(needed, needs, ordered, busy));
        ordered.add(table);
    }

    private List<String> words(String sql) throws SQLException {
        List<String> words = new ArrayList<>();
        rows(sql, row -> words.add(row[0]));
        return words;
    }

    private void rows(String sql, java.util.function.Consumer<String[]> each) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                String[] row = new String[width];
                for (int i = 0; i < width; i++) {
                    row[i] = String.valueOf(rows.getString(i + 1));
                }
                each.accept(row);
            }
        }
    }
}
