package nl.kinderrechtenhelpdesk.bookkeeping;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.kinderrechtenhelpdesk.kernel.Euros;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/** A made-up file of a bank (camt.053.001.02), as a test needs it. */
public final class CamtFile {

    private final String account;
    private final StringBuilder entries = new StringBuilder();
    private final long opening;
    private long sum;

    /** @param opening balance before, in cents */
    public CamtFile(String account, long opening) {
        this.account = account;
        this.opening = opening;
    }

    /** @param ref the bank's reference; empty for none */
    public CamtFile line(LocalDate on, long cents, String ref, String name, String iban, String remittance) {
        sum += cents;
        String side = cents > 0 ? "Dbtr" : "Cdtr";
        entries.append("<Ntry>")
                .append(amount(cents))
                .append("<Sts>BOOK</Sts><BookgDt><Dt>")
                .append(on)
                .append("</Dt></BookgDt>")
                .append(ref.isEmpty() ? "" : "<AcctSvcrRef>" + ref + "</AcctSvcrRef>")
                .append("<NtryDtls><TxDtls><RltdPties><%1$s><Nm>%2$s</Nm></%1$s>".formatted(side, name))
                .append(iban.isEmpty() ? "" : "<%1$sAcct><Id><IBAN>%2$s</IBAN></Id></%1$sAcct>".formatted(side, iban))
                .append("</RltdPties><RmtInf><Ustrd>" + remittance + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>");
        return this;
    }

    private static String amount(long cents) {
        return "<Amt Ccy=\"EUR\">" + Euros.plain(Math.abs(cents)) + "</Amt><CdtDbtInd>" + (cents < 0 ? "DBIT" : "CRDT")
                + "</CdtDbtInd>";
    }

    private static String balance(String kind, long cents) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + kind + "</Cd></CdOrPrtry></Tp>" + amount(cents) + "</Bal>";
    }

    public String text(long wrong) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\">"
                + "<BkToCstmrStmt><Stmt><Id>PROEF</Id><Acct><Id><IBAN>" + account + "</IBAN></Id></Acct>"
                + balance("OPBD", opening) + balance("CLBD", opening + sum + wrong) + entries
                + "</Stmt></BkToCstmrStmt></Document>";
    }

    public Redacted<byte[]> file() {
        return file(0);
    }

    /** @param wrong how many cents the balance after is off */
    public Redacted<byte[]> file(long wrong) {
        return Redacted.of(text(wrong).getBytes(StandardCharsets.UTF_8));
    }
}
