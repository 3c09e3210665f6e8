package nl.kinderrechtenhelpdesk.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything a database holds, table by table, as whoever stole it would read it: to prove that words which somebody typed are nowhere
 * in it. Looks for each word plainly, in lower and upper case, as base64, as hexadecimal digits, as UTF-16, and inside compressed values.
 */
public final class DatabaseDump {

    /** The raw content of each table: the text of each row, and each byte column as it is. */
    private final Map<String, byte[]> tables = new LinkedHashMap<>();

    private DatabaseDump() {}

    public static DatabaseDump of(JdbcClient database) {
        DatabaseDump dump = new DatabaseDump();
        List<String> names =
                database.sql("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                         where schemaname not in ('pg_catalog', 'information_schema') order by 1
                        """).query((row, number) -> row.getString(1)).list();
        names.forEach(name -> dump.tables.put(name, read(database, name)));
        // the planner keeps samples of what stands in the tables
        dump.tables.put("pg_stats", read(database, "pg_stats"));
        return dump;
    }

    public List<String> tableNames() {
        return List.copyOf(tables.keySet());
    }

    /** The rows of each table, as text; what the planner samples is left out. */
    public Map<String, String> content() {
        Map<String, String> content = new LinkedHashMap<>();
        tables.forEach((table, rows) -> content.put(table, bytes(rows)));
        content.remove("pg_stats");
        return content;
    }

    public long size() {
        return tables.values().stream().mapToLong(content -> content.length).sum();
    }

    /** Where these words can be read, as "table: word (how)"; empty when the database gives nothing away. */
    public List<String> leaksOf(String... words) {
        List<String> leaks = new ArrayList<>();
        tables.forEach((table, content) -> leaks.addAll(leaksIn(table, content, words)));
        return leaks;
    }

    /** As above, for anything else that was kept, such as a log. */
    public static List<String> leaksIn(String where, byte[] content, String... words) {
        List<String> leaks = new ArrayList<>();
        // one character a byte, so that bytes of any kind can be searched as text
        String plain = new String(content, StandardCharsets.ISO_8859_1);
        String small = plain.toLowerCase(Locale.ROOT);
        for (String word : words) {
            looks(word).forEach((how, look) -> {
                boolean found = how.equals("any case")
                        ? small.contains(look.toLowerCase(Locale.ROOT))
                        : plain.contains(look) || (how.startsWith("hex") && small.contains(look));
                if (found) {
                    leaks.add(where + ": " + word + " (" + how + ")");
                }
            });
        }
        return leaks;
    }

    private static Map<String, String> looks(String word) {
        Map<String, String> looks = new LinkedHashMap<>();
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        looks.put("any case", bytes(utf8));
        looks.put("hex", HexFormat.of().formatHex(utf8));
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            looks.put(charset.name(), bytes(word.getBytes(charset)));
            looks.put("hex " + charset.name(), HexFormat.of().formatHex(word.getBytes(charset)));
        }
        for (int shift = 0; shift < 3; shift++) {
            looks.put("base64 at " + shift, base64(utf8, shift));
        }
        return looks;
    }

    /** The base64 of a word as it looks inside a longer text: without the digits that its neighbours share in. */
    private static String base64(byte[] word, int shift) {
        byte[] shifted = new byte[shift + word.length];
        System.arraycopy(word, 0, shifted, shift, word.length);
        String all = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = (shift * 8 + 5) / 6;
        int to = shifted.length * 8 / 6;
        return all.substring(from, to);
    }

    private static String bytes(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] read(JdbcClient database, String table) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        database.sql("select t::text as whole_row, t.* from " + table + " t").query((RowCallbackHandler) row -> {
            all.writeBytes(row.getString(1).getBytes(StandardCharsets.UTF_8));
            all.write('\n');
            for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
                if (row.getMetaData().getColumnTypeName(column).equals("bytea")) {
                    byte[] value = row.getBytes(column);
                    if (value != null) {
                        all.writeBytes(value);
                        all.write('\n');
                        all.writeBytes(unpacked(value));
                    }
                }
            }
        });
        return all.toByteArray();
    }

    private static byte[] unpacked(byte[] value) {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        for (int start = 0; start + 2 < value.length; start++) {
            boolean zlib = value[start] == 0x78 && ((value[start] << 8) | (value[start + 1] & 0xff)) % 31 == 0;
            if (zlib) {
                try (InflaterInputStream in =
                        new InflaterInputStream(new ByteArrayInputStream(value, start, value.length - start))) {
                    unpacked.writeBytes(in.readNBytes(1_000_000));
                } catch (IOException e) {
                    // these two bytes stood here by chance
                    unpacked.write('\n');
                }
            }
        }
        return unpacked.toByteArray();
    }
}
