package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.kinderrechtenhelpdesk.bookkeeping.BankFiles.Refusal;
import nl.kinderrechtenhelpdesk.bookkeeping.CamtFile;
import nl.kinderrechtenhelpdesk.bookkeeping.internal.CamtStatement.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Files of a bank as banks make them, and as nobody should. */
class ReadsCamtTest {

    private static final String GOOD = new CamtFile("NL91ABNA0417164300", 0)
            .line(LocalDate.of(2026, 3, 4), 1_250, "A", "Grutto", "NL20INGB0001234567", "voor de kinderen")
            .text(0);

    private static byte[] resource(String name) throws IOException {
        return new ClassPathResource("bookkeeping/" + name).getContentAsByteArray();
    }

    private static List<CamtStatement> read(String text) throws CamtRefused {
        return ReadsCamt.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String text, Refusal why) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        CamtRefused.class, one -> assertThat(one.why()).isEqualTo(why));
    }

    @Test
    void aBatchIsALineForEachTransactionAndAReversalIsOfTheOtherOfBefore() throws Exception {
        List<CamtStatement> statements = ReadsCamt.read(resource("first.xml"));

        assertThat(statements).hasSize(2);
        CamtStatement first = statements.getFirst();
        assertThat(first.lines())
                .extracting(Line::cents)
                .containsExactly(1_250L, 2_500L, 2_500L, 2_500L, -800L, 1_500L);
        assertThat(first.lines())
                .extracting(Line::name)
                .containsExactly("A. Grutto", "B. Kluut", "C. Wulp", "D. Kievit", "", "Drukkerij De Ooievaar");
        assertThat(first.lines().getFirst().remittance()).isEqualTo("voor de kinderen GIFT 2222-2222-2");
        assertThat(first.lines().get(4).remittance()).isEqualTo("Kosten van de rekening");
        assertThat(first.lines().getLast().iban()).isEqualTo("BE68539007547034");
        assertThat(first.pending()).isEqualTo(1);
        assertThat(first.shouldBe()).isEmpty();
    }

    @Test
    void aBalanceBelowZeroAMomentForADayAndAStructuredReferenceAreRead() throws Exception {
        CamtStatement second = ReadsCamt.read(resource("first.xml")).getLast();

        assertThat(second.opening()).isEqualTo(109_450);
        assertThat(second.closing()).isEqualTo(-550);
        assertThat(second.shouldBe()).isEmpty();
        assertThat(second.lines()).singleElement().satisfies(line -> {
            assertThat(line.on()).isEqualTo(LocalDate.of(2026, 3, 5));
            assertThat(line.remittance()).isEqualTo("RF18539007547034");
        });
    }

    @Test
    void theNewestVersionHasPartiesStatusAndAmountsElsewhereAndABatchMayGoBothWays() throws Exception {
        CamtStatement only = ReadsCamt.read(resource("eighth.xml")).getFirst();

        assertThat(only.lines()).extracting(Line::cents).containsExactly(7_000L, -950L);
        assertThat(only.lines().getFirst().name()).isEqualTo("E. Tureluur & Zn.");
        assertThat(only.lines()).extracting(Line::part).containsExactly(0, 1);
        assertThat(only.shouldBe()).isEmpty();
    }

    @Test
    void aBatchThatDoesNotAddUpIsOneLine() throws Exception {
        String text = new String(resource("first.xml"), StandardCharsets.UTF_8)
                .replaceFirst("<TxAmt><Amt Ccy=\"EUR\">25.00", "<TxAmt><Amt Ccy=\"EUR\">24.99");
        assertThat(read(text).getFirst().lines())
                .extracting(Line::cents)
                .contains(7_500L)
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "03", "04", "05", "06", "07", "08"})
    void everyVersionInUseIsTaken(String version) throws Exception {
        assertThat(read(GOOD.replace("053.001.02", "053.001." + version))).hasSize(1);
    }

    @Test
    void whatIsAnotherFileVersionOrCurrencyIsSaidToBe() {
        refused(GOOD.replace("053.001.02", "053.001.13"), Refusal.VERSION);
        refused(GOOD.replace("053.001.02", "053.001.01"), Refusal.VERSION);
        refused(GOOD.replace("camt.053.001.02", "pain.001.001.03"), Refusal.VERSION);
        refused(
                GOOD.replace("urn:iso:std:iso:20022:tech:xsd:camt.053.001.02", "https://x.example"),
                Refusal.NOT_A_STATEMENT);
        refused(GOOD.replace("Ccy=\"EUR\">12.50", "Ccy=\"USD\">12.50"), Refusal.CURRENCY);
        refused(GOOD.replace("12.50", "12.505"), Refusal.NOT_A_STATEMENT);
        refused(GOOD.replace("2026-03-04", "2026-02-30"), Refusal.NOT_A_STATEMENT);
        refused(GOOD.replaceAll("<Acct>.*</Acct>", ""), Refusal.NOT_A_STATEMENT);
        refused("", Refusal.NOT_A_STATEMENT);
        refused("datum;bedrag\n1;2", Refusal.NOT_A_STATEMENT);
    }

    @Test
    void nothingFromOutsideIsFetchedAndNoEntityIsUnfolded() {
        String external = "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        String bomb = "<!DOCTYPE Document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        refused(GOOD.replace(head, head + external).replace("Grutto", "&x;"), Refusal.NOT_A_STATEMENT);
        refused(GOOD.replace(head, head + bomb).replace("Grutto", "&d;"), Refusal.NOT_A_STATEMENT);
        refused(
                GOOD.replace(head, head + "<!DOCTYPE Document SYSTEM \"http://127.0.0.1:1/x.dtd\">"),
                Refusal.NOT_A_STATEMENT);
    }

    @Test
    void whatIsTooDeepIsRefusedAndALongTextIsCut() throws Exception {
        refused(GOOD.replace("<Sts>", "<a>".repeat(100) + "</a>".repeat(100) + "<Sts>"), Refusal.NOT_A_STATEMENT);
        assertThat(read(GOOD.replace("Grutto", "G".repeat(100_000)))
                        .getFirst()
                        .lines()
                        .getFirst()
                        .name())
                .hasSize(2_000);
    }

    /** Cut off anywhere, or with a byte changed, a file is read or refused; nothing else comes of it. */
    @Test
    void aBrokenFileIsRefusedAndNothingElseHappens() {
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20_251_127);
        for (int i = 0; i < 2_000; i++) {
            byte[] broken = java.util.Arrays.copyOf(good, i % 2 == 0 ? random.nextInt(good.length) : good.length);
            if (broken.length > 0 && i % 2 == 1) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(ReadsCamt.read(broken)).isNotEmpty();
            } catch (CamtRefused refused) {
                assertThat(refused.why()).isNotNull();
            }
        }
    }
}
