package nl.kinderrechtenhelpdesk.retention;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All that a database held of one case before it was erased: every sealed value, every moment and every id in every row that names the
 * case. Found from the database's own catalogue, so that a table somebody adds later is looked at too.
 */
final class WhatWasThere {

    private final JdbcClient database;
    private final Set<String> sealed = new TreeSet<>();
    private final Set<String> moments = new TreeSet<>();
    private final Set<String> ids = new TreeSet<>();

    private record Column(String table, String name) {}

    WhatWasThere(JdbcClient database, CaseId caseId) {
        this.database = database;
        for (Column named : columns("uuid")) {
            if (named.name().equals("case_id") && !named.table().startsWith("privacy.audit")) {
                remember(named.table(), caseId);
            }
        }
        ids.add(caseId.toString());
    }

    private void remember(String table, CaseId caseId) {
        columns("bytea").stream()
                .filter(column -> column.table().equals(table))
                .forEach(column -> values(column, caseId, "encode(%s, 'hex')").forEach(sealed::add));
        columns("timestamp with time zone").stream()
                .filter(column -> column.table().equals(table))
                .forEach(column ->
                        values(column, caseId, "extract(epoch from %s)::text").forEach(moments::add));
        columns("uuid").stream()
                .filter(column -> column.table().equals(table))
                .filter(column -> !column.name().matches(".*(_by|by_id|staff_id|handler|author|reviewer|sent_by).*"))
                .forEach(column -> values(column, caseId, "%s::text").forEach(ids::add));
    }

    Set<String> ids() {
        return ids;
    }

    int size() {
        return sealed.size() + moments.size() + ids.size();
    }

    /** Where something of it can still be found, the trail's own moments aside: evidence of who looked when. */
    List<String> left() {
        Map<String, Set<String>> found = new TreeMap<>();
        look("bytea", "encode(%s, 'hex')", sealed, found);
        look("timestamp with time zone", "extract(epoch from %s)::text", moments, found);
        look("uuid", "%s::text", ids, found);
        List<String> left = new ArrayList<>();
        found.forEach((where, values) -> left.add(where + ": " + values.size()));
        return left;
    }

    private void look(String type, String text, Set<String> values, Map<String, Set<String>> found) {
        for (Column column : columns(type)) {
            boolean evidence = column.table().equals("privacy.audit_entry")
                    && column.name().equals("at");
            if (!evidence) {
                database.sql("select distinct " + text.formatted(column.name()) + " from " + column.table() + " where "
                                + text.formatted(column.name()) + " = any(:values)")
                        .param("values", values.toArray(String[]::new))
                        .query(String.class)
                        .list()
                        .forEach(value -> found.computeIfAbsent(
                                        column.table() + "." + column.name(), where -> new TreeSet<>())
                                .add(value));
            }
        }
    }

    private List<String> values(Column column, CaseId caseId, String text) {
        return database.sql("select " + text.formatted(column.name()) + " from " + column.table()
                        + " where case_id = :id and " + column.name() + " is not null")
                .param("id", caseId.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<Column> columns(String type) {
        return database.sql("""
                        select format('%I.%I', c.table_schema, c.table_name) as tab, quote_ident(c.column_name) as col
                          from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                         where c.data_type = :type and t.table_type = 'BASE TABLE'
                           and c.table_schema not in ('pg_catalog', 'information_schema')""")
                .param("type", type)
                .query((row, number) -> new Column(row.getString("tab"), row.getString("col")))
                .list();
    }

    static String raw(CaseId caseId) {
        return HexFormat.of().toHexDigits(caseId.value().getMostSignificantBits());
    }
}
