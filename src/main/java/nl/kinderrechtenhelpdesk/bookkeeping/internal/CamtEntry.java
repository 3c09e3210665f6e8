package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.bookkeeping.BankFiles.Refusal;
import nl.kinderrechtenhelpdesk.bookkeeping.internal.CamtStatement.Line;
import nl.kinderrechtenhelpdesk.kernel.Euros;

/**
 * One entry of a statement as lines: one, or of a batch one for each transaction, when those add up to the entry.
 *
 * <p>Whether money came in or went out is said by the entry itself ({@code CdtDbtInd}), also of a reversal: {@code RvslInd} says that it
 * undoes an earlier one, and so that the other side is the one of the earlier direction.
 */
record CamtEntry(XmlNode entry, String account) {

    private static final String OURS = "EUR";
    private static final String CREDIT = "CRDT";
    private static final String DIRECTION = "CdtDbtInd";

    List<Line> lines() throws CamtRefused {
        long cents = signed(entry);
        List<XmlNode> details = entry.all("NtryDtls/TxDtls");
        if (details.size() > 1) {
            List<Line> parts = parts(details);
            if (!parts.isEmpty() && parts.stream().mapToLong(Line::cents).sum() == cents) {
                return parts;
            }
            return nonZero(List.of(line(0, cents, new XmlNode("TxDtls", ""))));
        }
        return nonZero(List.of(line(0, cents, details.isEmpty() ? new XmlNode("TxDtls", "") : details.getFirst())));
    }

    /** Empty when one of them does not say its amount in euros. */
    private List<Line> parts(List<XmlNode> details) {
        List<Line> parts = new ArrayList<>();
        for (XmlNode one : details) {
            List<XmlNode> amounts = Stream.of("Amt", "AmtDtls/TxAmt/Amt", "AmtDtls/InstdAmt/Amt")
                    .flatMap(path -> one.all(path).stream())
                    .toList();
            OptionalLong cents =
                    amounts.isEmpty() || !amounts.getFirst().currency().equals(OURS)
                            ? OptionalLong.empty()
                            : Euros.written(amounts.getFirst().text());
            if (cents.isEmpty()) {
                return List.of();
            }
            String direction = one.text(DIRECTION);
            boolean in = (direction.isEmpty() ? entry.text(DIRECTION) : direction).equals(CREDIT);
            parts.add(line(parts.size(), in ? cents.getAsLong() : -cents.getAsLong(), one));
        }
        return nonZero(parts);
    }

    private static List<Line> nonZero(List<Line> lines) {
        return lines.stream().filter(line -> line.cents() != 0).toList();
    }

    private Line line(int part, long cents, XmlNode details) {
        String servicers = entry.text("AcctSvcrRef");
        String side = other(cents, details);
        String on = entry.text("BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm");
        return new Line(
                servicers.isEmpty() ? entry.text("NtryRef") : servicers,
                !servicers.isEmpty(),
                part,
                LocalDate.parse(on.substring(0, Math.min(on.length(), 10))),
                cents,
                details.text("RltdPties/" + side + "/Nm", "RltdPties/" + side + "/Pty/Nm"),
                details.text("RltdPties/" + side + "Acct/Id/IBAN", "RltdPties/" + side + "Acct/Id/Othr/Id"),
                remittance(details));
    }

    /** Of a reversal the parties stand as they did in what it undoes; whose account is ours, is not the other. */
    private String other(long cents, XmlNode details) {
        boolean reversed =
                entry.text("RvslInd").equals("true") || entry.text("RvslInd").equals("1");
        String side = (cents > 0) == reversed ? "Cdtr" : "Dbtr";
        String turned = side.equals("Cdtr") ? "Dbtr" : "Cdtr";
        boolean ours = details.text("RltdPties/" + side + "Acct/Id/IBAN").equals(account);
        return ours && details.has("RltdPties/" + turned) ? turned : side;
    }

    private String remittance(XmlNode details) {
        List<String> written = new ArrayList<>();
        details.all("RmtInf/Ustrd").forEach(one -> written.add(one.text()));
        written.add(details.text("RmtInf/Strd/CdtrRefInf/Ref"));
        if (written.stream().allMatch(String::isEmpty)) {
            written.add(details.text("AddtlTxInf"));
        }
        if (written.stream().allMatch(String::isEmpty)) {
            written.add(entry.text("AddtlNtryInf"));
        }
        return String.join(" ", written.stream().filter(one -> !one.isEmpty()).toList());
    }

    /** The amount of an entry or a balance, below zero for a debit. */
    static long signed(XmlNode node) throws CamtRefused {
        List<XmlNode> amounts = node.all("Amt");
        if (amounts.isEmpty()) {
            throw new CamtRefused(Refusal.NOT_A_STATEMENT);
        }
        if (!amounts.getFirst().currency().equals(OURS)) {
            throw new CamtRefused(Refusal.CURRENCY);
        }
        long cents = Euros.written(node.text("Amt")).orElseThrow(() -> new CamtRefused(Refusal.NOT_A_STATEMENT));
        String direction = node.text(DIRECTION);
        if (!direction.equals(CREDIT) && !direction.equals("DBIT")) {
            throw new CamtRefused(Refusal.NOT_A_STATEMENT);
        }
        return direction.equals(CREDIT) ? cents : -cents;
    }
}
