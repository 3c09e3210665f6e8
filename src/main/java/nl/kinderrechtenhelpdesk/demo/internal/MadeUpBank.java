package nl.kinderrechtenhelpdesk.demo.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Euros;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/** Statements of a bank that does not exist, as a file for each year (camt.053.001.08); and where each of its lines belongs. */
final class MadeUpBank {

    /** Of no bank there is, with check digits that fit. */
    static final String ACCOUNT = "NL52DEMO0000000001";

    /** A line with the category it is put in. */
    record Line(LocalDate on, long cents, String name, String iban, String words, String category) {}

    private static final Map<String, String> OTHERS = Map.of(
            "2", "NL25DEMO0000000002",
            "3", "NL95DEMO0000000003",
            "4", "NL68DEMO0000000004",
            "5", "NL41DEMO0000000005");

    private static final List<String> FUNDS = List.of("Fonds Zonnedauw", "Stichting Merelslag", "Het Kievitfonds");
    private static final List<String> GIVERS =
            List.of("A. Grutto", "B. Kluut", "C. Wulp", "D. Tureluur", "E. Scholekster", "F. Kemphaan");

    private final Draw draw;
    private final List<Line> lines = new ArrayList<>();

    private MadeUpBank(Draw draw) {
        this.draw = draw;
    }

    /** The lines of a year until a day, in their order. */
    static List<Line> year(Draw draw, int year, LocalDate until) {
        MadeUpBank bank = new MadeUpBank(draw);
        for (int month = 1; month <= 12; month++) {
            bank.month(LocalDate.of(year, month, 1), 1 + (year % 5) * 0.04);
        }
        return bank.lines.stream()
                .filter(line -> !line.on().isAfter(until))
                .sorted(Comparator.comparing(Line::on))
                .toList();
    }

    private void month(LocalDate first, double growth) {
        add(first.withDayOfMonth(25), -grown(31_500, growth), "Salarissen juristen", "2", "salarissen", "ADVICE");
        if (first.getMonthValue() % 3 == 2) {
            add(
                    first.withDayOfMonth(26),
                    -grown(16_800, growth),
                    "Salarissen pleitbezorgers",
                    "3",
                    "kwartaal",
                    "CHANGE");
            add(first.withDayOfMonth(12), -grown(2_900, growth), "Drukkerij De Ooievaar", "4", "folder", "FUNDRAISING");
            add(
                    first.withDayOfMonth(27),
                    -grown(4_200, growth),
                    "Kantoor De Ekster",
                    "5",
                    "huur en beheer",
                    "MANAGEMENT");
        }
        if (first.getMonthValue() % 4 == 1) {
            int fund = first.getMonthValue() / 4;
            add(first.withDayOfMonth(8), grown(148_000, growth), FUNDS.get(fund), "2", "bijdrage", "NONPROFITS");
        }
        if (first.getMonthValue() == 6) {
            add(first.withDayOfMonth(14), grown(35_000, growth), "Loterij De Zwaluw", "3", "bijdrage", "LOTTERIES");
        }
        add(
                first.withDayOfMonth(draw.between(3, 20)),
                draw.between(2, 30) * 5_00L,
                draw.from(GIVERS),
                "4",
                "voor de kinderen",
                "INDIVIDUALS");
    }

    private static long grown(long euros, double growth) {
        return Math.round(euros * growth) * 100;
    }

    private void add(LocalDate on, long cents, String name, String account, String words, String category) {
        lines.add(new Line(on, cents, name, OTHERS.getOrDefault(account, ""), words, category));
    }

    /** @param opening balance before, in cents */
    static Redacted<byte[]> file(String id, long opening, List<Line> lines) {
        StringBuilder entries = new StringBuilder();
        long sum = opening;
        int number = 0;
        for (Line line : lines) {
            sum += line.cents();
            entries.append(entry(id + "-" + ++number, line));
        }
        String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt><Id>" + id
                + "</Id><Acct><Id><IBAN>" + ACCOUNT + "</IBAN></Id></Acct>" + balance("OPBD", opening)
                + balance("CLBD", sum) + entries + "</Stmt></BkToCstmrStmt></Document>";
        return Redacted.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String balance(String kind, long cents) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + kind + "</Cd></CdOrPrtry></Tp>" + amount(cents) + "</Bal>";
    }

    private static String amount(long cents) {
        return "<Amt Ccy=\"EUR\">" + Euros.plain(Math.abs(cents)) + "</Amt><CdtDbtInd>" + (cents < 0 ? "DBIT" : "CRDT")
                + "</CdtDbtInd>";
    }

    private static String entry(String reference, Line line) {
        String side = line.cents() > 0 ? "Dbtr" : "Cdtr";
        return "<Ntry>" + amount(line.cents()) + "<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>" + line.on()
                + "</Dt></BookgDt><AcctSvcrRef>" + reference + "</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><" + side
                + "><Pty><Nm>" + line.name() + "</Nm></Pty></" + side + "><" + side + "Acct><Id><IBAN>" + line.iban()
                + "</IBAN></Id></" + side + "Acct></RltdPties><RmtInf><Ustrd>" + line.words()
                + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>";
    }
}
