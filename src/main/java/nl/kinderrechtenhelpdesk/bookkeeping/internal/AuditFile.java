package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import nl.kinderrechtenhelpdesk.kernel.Euros;

/**
 * A year as an XML Auditfile Financieel, version 3.2: what accountants and the Dutch tax authorities read. One journal for each account at
 * the bank, one transaction for each line, in the order of elements that its schema lays down.
 */
final class AuditFile {

    private static final String NAMESPACE = "http://www.auditfiles.nl/XAF/3.2";
    private static final int MONTHS = 12;

    /**
     * Whose books they are.
     *
     * @param taxNumber the number by which the tax authorities know it (RSIN); may be empty
     */
    record Company(String name, String taxNumber, String register, String software, LocalDate made) {}

    private final int year;
    private final Company company;
    private final Map<String, NamedAccount> accounts;
    private final List<JournalEntry> entries;
    private final long opening;

    AuditFile(int year, Company company, Map<String, NamedAccount> accounts, List<JournalEntry> entries, long opening) {
        this.year = year;
        this.company = company;
        this.accounts = Map.copyOf(accounts);
        this.entries = List.copyOf(entries);
        this.opening = opening;
    }

    void write(OutputStream out) throws XMLStreamException {
        XmlText xml = new XmlText(out, StandardCharsets.UTF_8);
        xml.root("auditfile", NAMESPACE);
        header(xml);
        xml.open("company");
        if (!company.register().isEmpty()) {
            xml.leaf("companyIdent", company.register());
        }
        xml.leaf("companyName", company.name());
        xml.leaf("taxRegistrationCountry", "NL");
        xml.leaf("taxRegIdent", company.taxNumber());
        ledger(xml);
        periods(xml);
        openingBalance(xml);
        transactions(xml);
        xml.close();
        xml.end();
    }

    private void header(XmlText xml) throws XMLStreamException {
        xml.open("header");
        xml.leaf("fiscalYear", "" + year);
        xml.leaf("startDate", year + "-01-01");
        xml.leaf("endDate", year + "-12-31");
        xml.leaf("curCode", "EUR");
        xml.leaf("dateCreated", company.made().toString());
        xml.leaf("softwareDesc", company.software());
        xml.close();
    }

    /** Categories with the same number are one account, under the name of the first. */
    private void ledger(XmlText xml) throws XMLStreamException {
        Map<String, NamedAccount> byNumber = new LinkedHashMap<>();
        accounts.values().stream()
                .sorted(java.util.Comparator.comparing(NamedAccount::number)
                        .thenComparing(one -> one.category().code()))
                .forEach(one -> byNumber.putIfAbsent(one.number(), one));
        xml.open("generalLedger");
        for (NamedAccount account : byNumber.values()) {
            xml.open("ledgerAccount");
            xml.leaf("accID", account.number());
            xml.leaf("accDesc", account.name());
            xml.leaf("accTp", account.balance() ? "B" : "P");
            xml.close();
        }
        xml.close();
    }

    private void periods(XmlText xml) throws XMLStreamException {
        xml.open("periods");
        for (int month = 1; month <= MONTHS; month++) {
            YearMonth period = YearMonth.of(year, month);
            xml.open("period");
            xml.leaf("periodNumber", "" + month);
            xml.leaf("startDatePeriod", period.atDay(1).toString());
            xml.leaf("endDatePeriod", period.atEndOfMonth().toString());
            xml.close();
        }
        xml.close();
    }

    private void openingBalance(XmlText xml) throws XMLStreamException {
        xml.open("openingBalance");
        xml.leaf("opBalDate", year + "-01-01");
        totals(xml, 2, Math.abs(opening));
        line(xml, "obLine", 1, "BANK", opening);
        line(xml, "obLine", 2, "EQUITY", -opening);
        xml.close();
    }

    private void line(XmlText xml, String name, int number, String category, long cents) throws XMLStreamException {
        xml.open(name);
        xml.leaf("nr", "" + number);
        xml.leaf("accID", account(category).number());
        amount(xml, cents);
        xml.close();
    }

    private void transactions(XmlText xml) throws XMLStreamException {
        List<JournalEntry.Leg> legs =
                entries.stream().flatMap(entry -> entry.legs().stream()).toList();
        xml.open("transactions");
        totals(
                xml,
                legs.size(),
                legs.stream().mapToLong(JournalEntry.Leg::debit).sum());
        Map<String, List<JournalEntry>> journals = entries.stream()
                .collect(Collectors.groupingBy(JournalEntry::account, LinkedHashMap::new, Collectors.toList()));
        int number = 0;
        for (Map.Entry<String, List<JournalEntry>> journal : journals.entrySet()) {
            xml.open("journal");
            xml.leaf("jrnID", "B" + ++number);
            xml.leaf("desc", account("BANK").name());
            xml.leaf("jrnTp", "B");
            xml.leaf("offsetAccID", account("BANK").number());
            xml.leaf("bankAccNr", journal.getKey());
            for (JournalEntry entry : journal.getValue()) {
                transaction(xml, entry);
            }
            xml.close();
        }
        xml.close();
    }

    private void transaction(XmlText xml, JournalEntry entry) throws XMLStreamException {
        xml.open("transaction");
        xml.leaf("nr", "" + entry.number());
        xml.leaf("periodNumber", "" + entry.on().getMonthValue());
        xml.leaf("trDt", entry.on().toString());
        int number = 0;
        for (JournalEntry.Leg leg : entry.legs()) {
            xml.open("trLine");
            xml.leaf("nr", "" + ++number);
            xml.leaf("accID", account(leg.category()).number());
            xml.leaf("docRef", "" + entry.number());
            xml.leaf("effDate", entry.on().toString());
            xml.leaf("desc", account(leg.category()).name());
            amount(xml, leg.cents());
            xml.close();
        }
        xml.close();
    }

    private static void totals(XmlText xml, int lines, long oneSide) throws XMLStreamException {
        xml.leaf("linesCount", "" + lines);
        xml.leaf("totalDebit", Euros.plain(oneSide));
        xml.leaf("totalCredit", Euros.plain(oneSide));
    }

    private static void amount(XmlText xml, long cents) throws XMLStreamException {
        xml.leaf("amnt", Euros.plain(Math.abs(cents)));
        xml.leaf("amntTp", cents < 0 ? "C" : "D");
    }

    private NamedAccount account(String category) {
        return Objects.requireNonNull(accounts.get(category));
    }
}
