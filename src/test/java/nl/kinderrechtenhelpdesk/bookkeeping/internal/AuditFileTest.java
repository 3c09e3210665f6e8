package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine.Part;
import nl.kinderrechtenhelpdesk.bookkeeping.Category;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The audit file as version 3.2 lays it down. Its schema is not ours to hand on: with {@code -Dxaf.schema=FILE} the file is held against
 * it, without that against its structure as it stands here.
 */
class AuditFileTest {

    private static final AuditFile.Company COMPANY = new AuditFile.Company(
            "Stichting Voor & Beeld", "000000000", "00000000", "Kinderrechtenhelpdesk", LocalDate.of(2026, 11, 27));

    private static Map<String, NamedAccount> accounts() {
        Map<String, NamedAccount> accounts = new LinkedHashMap<>();
        new ListedCategories()
                .all()
                .forEach(one ->
                        accounts.put(one.code(), new NamedAccount(one, one.account(), "Naam <" + one.code() + ">")));
        return accounts;
    }

    private static List<JournalEntry> entries() {
        Random random = new Random(32);
        List<JournalEntry> entries = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            long cents = random.nextLong(1, 1_000_000) * (random.nextBoolean() ? 1 : -1);
            List<Part> parts =
                    switch (i % 3) {
                        case 0 -> List.of();
                        case 1 -> List.of(new Part(cents > 0 ? "INDIVIDUALS" : "ADVICE", cents));
                        default -> List.of(new Part("INDIVIDUALS", cents + 300), new Part("FUNDRAISING", -300));
                    };
            entries.add(JournalEntry.of(
                    i,
                    LocalDate.of(2026, 1 + i % 12, 1 + i % 28),
                    i % 5 == 0 ? "NL20INGB0001234567" : "NL91ABNA0417164300",
                    cents,
                    parts));
        }
        return entries;
    }

    private static byte[] file(long opening) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AuditFile(2026, COMPANY, accounts(), entries(), opening).write(out);
        return out.toByteArray();
    }

    private static Document read(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    private static List<Element> all(Node in, String name) {
        NodeList found = in instanceof Document document
                ? document.getElementsByTagNameNS("*", name)
                : ((Element) in).getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String text(Node in, String name) {
        return all(in, name).getFirst().getTextContent();
    }

    private static List<String> children(Node of) {
        List<String> names = new ArrayList<>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            names.add(child.getLocalName());
        }
        return names;
    }

    @Test
    void itsPartsStandInTheOrderThatIsLaidDown() throws Exception {
        Document file = read(file(12_345));

        assertThat(file.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.auditfiles.nl/XAF/3.2");
        assertThat(children(file.getDocumentElement())).containsExactly("header", "company");
        assertThat(children(all(file, "header").getFirst()))
                .containsExactly("fiscalYear", "startDate", "endDate", "curCode", "dateCreated", "softwareDesc");
        assertThat(children(all(file, "company").getFirst()))
                .containsExactly(
                        "companyIdent",
                        "companyName",
                        "taxRegistrationCountry",
                        "taxRegIdent",
                        "generalLedger",
                        "periods",
                        "openingBalance",
                        "transactions");
        assertThat(children(all(file, "journal").getFirst()).subList(0, 6))
                .containsExactly("jrnID", "desc", "jrnTp", "offsetAccID", "bankAccNr", "transaction");
        assertThat(children(all(file, "trLine").getFirst()))
                .containsExactly("nr", "accID", "docRef", "effDate", "desc", "amnt", "amntTp");
    }

    @Test
    void theTotalsAreThoseOfTheLinesAndDebitsAreCreditsInEachTransaction() throws Exception {
        Document file = read(file(-12_345));
        Element transactions = all(file, "transactions").getFirst();
        List<Element> lines = all(transactions, "trLine");

        assertThat(text(transactions, "linesCount")).isEqualTo("" + lines.size());
        assertThat(new BigDecimal(text(transactions, "totalDebit"))).isEqualByComparingTo(sum(lines, "D"));
        assertThat(new BigDecimal(text(transactions, "totalCredit"))).isEqualByComparingTo(sum(lines, "C"));
        assertThat(all(file, "transaction"))
                .hasSize(300)
                .allSatisfy(one ->
                        assertThat(sum(all(one, "trLine"), "D")).isEqualByComparingTo(sum(all(one, "trLine"), "C")));
        Element opening = all(file, "openingBalance").getFirst();
        assertThat(sum(all(opening, "obLine"), "D"))
                .isEqualByComparingTo("123.45")
                .isEqualByComparingTo(sum(all(opening, "obLine"), "C"));
        assertThat(text(opening, "linesCount")).isEqualTo("2");
    }

    @Test
    void everyAccountThatIsUsedIsThereOnceAndNumbersAreNeverBelowZero() throws Exception {
        Document file = read(file(0));
        List<String> known = all(file, "ledgerAccount").stream()
                .map(one -> text(one, "accID"))
                .toList();

        assertThat(known).doesNotHaveDuplicates();
        assertThat(all(file, "trLine")).allSatisfy(line -> {
            assertThat(known).contains(text(line, "accID"));
            assertThat(text(line, "amnt")).matches("\\d+\\.\\d\\d");
        });
        assertThat(all(file, "periodNumber").getFirst().getTextContent()).isEqualTo("1");
    }

    @Test
    void categoriesWithOneNumberAreOneAccount() throws Exception {
        Map<String, NamedAccount> accounts = accounts();
        Category companies = Objects.requireNonNull(accounts.get("COMPANIES")).category();
        accounts.put("COMPANIES", new NamedAccount(companies, "8000", "Bedrijven"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AuditFile(2026, COMPANY, accounts, List.of(), 0).write(out);

        assertThat(all(read(out.toByteArray()), "accID").stream().map(Node::getTextContent))
                .containsOnlyOnce("8000");
    }

    @Test
    void itFitsTheSchemaWhereThatIsAtHand() throws Exception {
        @Nullable String schema = System.getProperty("xaf.schema");
        if (schema != null) {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new File(schema))
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(file(12_345))));
        }
    }

    private static BigDecimal sum(List<Element> lines, String side) {
        return lines.stream()
                .filter(line -> text(line, "amntTp").equals(side))
                .map(line -> new BigDecimal(text(line, "amnt")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
