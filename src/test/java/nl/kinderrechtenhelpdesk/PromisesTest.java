package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.testing.NamedTests;
import org.junit.jupiter.api.Test;

/**
 * What the public pages promise stands in {@code docs/promises.md}, each promise with the test that holds it.
 *
 * <p>A new or changed sentence fails here until somebody has judged whether it promises something. {@code ./mvnw test
 * -Dtest=PromisesTest -Dpromises.write=true} writes the rows anew, with {@code ?} where a judgement is needed; read the difference before
 * committing it.
 */
class PromisesTest {

    private static final Path LIST = Path.of("docs/promises.md");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern ROW =
            Pattern.compile("\\| `([a-zA-Z0-9_.]+)` \\|(?: .* \\|)? ([^|]*) \\| `([0-9a-f]{8})` \\|");
    private static final String NO_PROMISE = "no promise";

    /** The pages whose sentences are looked at, by how their keys begin. */
    private static final List<String> PAGES = List.of(
            "publication.home.",
            "publication.about.",
            "publication.results.",
            "publication.open.",
            "publication.yearly.about.",
            "publication.yearly.public.",
            "publication.erratum.about",
            "publication.help.",
            "publication.exit.",
            "publication.contact.",
            "publication.complaints.",
            "publication.privacy.",
            "publication.privacykids.",
            "giving.support.",
            "page.cookiepage.",
            "page.cookies.",
            "page.foot.fine",
            "intake.receipt.",
            "intake.erased.",
            "giving.contact.",
            "giving.thanks.",
            "giving.give.",
            "giving.gift.",
            "retention.wish.");

    private record Row(String heldBy, String mark) {}

    @Test
    void everySentenceOfThePublicPagesWasJudgedAsItNowStands() throws IOException {
        Map<String, String> sentences = sentences();
        Map<String, Row> rows = rows();
        if (Boolean.getBoolean("promises.write")) {
            write(sentences, rows);
            rows = rows();
        }
        List<String> toLookAt = new ArrayList<>();
        for (String key : sentences.keySet()) {
            Row row = rows.get(key);
            if (row == null) {
                toLookAt.add(key + ": is not in the list");
            } else if (!row.mark().equals(mark(key))) {
                toLookAt.add(key + ": its words changed");
            }
        }
        rows.keySet().stream()
                .filter(key -> !sentences.containsKey(key))
                .forEach(key -> toLookAt.add(key + ": no page says this any more"));
        assertThat(toLookAt).isEmpty();
    }

    @Test
    void everyPromiseIsHeldByATestThatExists() throws IOException {
        List<String> unheld = new ArrayList<>();
        for (Map.Entry<String, Row> row : rows().entrySet()) {
            String heldBy = row.getValue().heldBy();
            List<NamedTests.Named> tests = NamedTests.in(heldBy);
            if (tests.isEmpty() && !heldBy.equals(NO_PROMISE)) {
                unheld.add(row.getKey() + ": " + heldBy);
            }
            for (NamedTests.Named test : tests) {
                if (test.method() == null || !NamedTests.exists(test)) {
                    unheld.add(row.getKey() + ": there is no test " + test.type() + "#" + test.method());
                }
            }
        }
        assertThat(unheld).isEmpty();
    }

    /** "Gratis" is said on several pages: no page that an asker comes by has a word about paying. */
    @Test
    void nothingAnAskerMeetsAsksForMoney() throws IOException {
        Pattern money = Pattern.compile("(?i)€|\\beuros?\\b|\\bbeta(al|len)|\\biban\\b|creditcard|\\bpay\\b");
        List<String> found = new ArrayList<>();
        for (String module : List.of("intake", "conversation", "retention", "danger")) {
            for (String language : List.of("nl", "en")) {
                words(module, language).forEach((key, text) -> {
                    if (money.matcher(String.valueOf(text)).find()) {
                        found.add(key + ": " + text);
                    }
                });
            }
        }
        assertThat(found).isEmpty();
    }

    /** A sentence ends like one; titles, labels and links promise nothing by themselves, except those that are called promises. */
    private static Map<String, String> sentences() throws IOException {
        Map<String, String> sentences = new TreeMap<>();
        for (String page : PAGES) {
            Properties words = words(page.substring(0, page.indexOf('.')), "nl");
            words.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(page))
                    .filter(key -> key.contains(".promise.")
                            || words.getProperty(key).strip().matches("(?s).*[.!]"))
                    .forEach(key -> sentences.put(key, words.getProperty(key).replace("''", "'")));
        }
        return sentences;
    }

    private static Map<String, Row> rows() throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(LIST)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), new Row(row.group(2), row.group(3)));
            }
        }
        return rows;
    }

    private static void write(Map<String, String> sentences, Map<String, Row> rows) throws IOException {
        List<String> head = Files.readAllLines(LIST).stream()
                .takeWhile(line -> !line.startsWith("## Promises"))
                .toList();
        List<String> promises = new ArrayList<>(
                List.of("## Promises", "", "| key | in Dutch | held by | mark |", "| --- | --- | --- | --- |"));
        List<String> besides =
                new ArrayList<>(List.of("", "## Said besides", "", "| key | judged | mark |", "| --- | --- | --- |"));
        for (Map.Entry<String, String> sentence : sentences.entrySet()) {
            String key = sentence.getKey();
            Row row = rows.getOrDefault(key, new Row("?", ""));
            String judged = row.mark().isEmpty() || row.mark().equals(mark(key)) ? row.heldBy() : "? " + row.heldBy();
            if (judged.equals(NO_PROMISE)) {
                besides.add("| `" + key + "` | " + judged + " | `" + mark(key) + "` |");
            } else {
                promises.add("| `" + key + "` | " + sentence.getValue().replace("|", "\\|") + " | " + judged + " | `"
                        + mark(key) + "` |");
            }
        }
        List<String> all = new ArrayList<>(head);
        all.addAll(promises);
        all.addAll(besides);
        Files.write(LIST, all);
    }

    /** Changes when the words do, in either language. */
    private static String mark(String key) throws IOException {
        String module = key.substring(0, key.indexOf('.'));
        String both = words(module, "nl").getProperty(key)
                + '\n'
                + words(module, "en").getProperty(key);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(both.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final Map<String, Properties> READ = new LinkedHashMap<>();

    private static Properties words(String module, String language) throws IOException {
        String name = module + "_" + language + ".properties";
        if (!READ.containsKey(name)) {
            Properties words = new Properties();
            try (Reader in = Files.newBufferedReader(MESSAGES.resolve(name))) {
                words.load(in);
            }
            READ.put(name, words);
        }
        return Objects.requireNonNull(READ.get(name));
    }
}
