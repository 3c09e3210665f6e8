package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import nl.kinderrechtenhelpdesk.bookkeeping.BankFiles.Refusal;
import nl.kinderrechtenhelpdesk.bookkeeping.internal.CamtStatement.Line;
import org.jspecify.annotations.Nullable;

/**
 * Reads statements of a bank: camt.053 of ISO 20022, versions 001.02 to 001.08, entry by entry. Takes from an entry what a line needs and
 * no more; what the bank adds besides is passed over.
 */
final class ReadsCamt {

    private static final Pattern NAMESPACE =
            Pattern.compile("urn:iso:std:iso:20022:tech:xsd:camt\\.053\\.001\\.(\\d\\d)");
    private static final int FIRST = 2;
    private static final int LAST = 8;

    private String account = "";
    private String id = "";
    private @Nullable Long opening;
    private @Nullable Long closing;
    private final List<Line> lines = new ArrayList<>();
    private int pending;

    private ReadsCamt() {}

    static List<CamtStatement> read(byte[] file) throws CamtRefused {
        try (BoundedXml xml = new BoundedXml(file)) {
            if (!xml.beginsBefore("") || !xml.name().equals("Document")) {
                throw new CamtRefused(Refusal.NOT_A_STATEMENT);
            }
            version(xml.namespace());
            List<CamtStatement> statements = new ArrayList<>();
            while (xml.beginsBefore("")) {
                if (xml.name().equals("Stmt")) {
                    statements.add(new ReadsCamt().statement(xml));
                } else if (xml.name().equals("GrpHdr")) {
                    xml.whole();
                }
            }
            if (statements.isEmpty()) {
                throw new CamtRefused(Refusal.NOT_A_STATEMENT);
            }
            return statements;
        } catch (XMLStreamException | DateTimeException | ArithmeticException notAsDescribed) {
            throw new CamtRefused(Refusal.NOT_A_STATEMENT);
        }
    }

    private static void version(String namespace) throws CamtRefused {
        Matcher version = NAMESPACE.matcher(namespace);
        if (!version.matches()) {
            throw new CamtRefused(
                    namespace.startsWith("urn:iso:std:iso:20022") ? Refusal.VERSION : Refusal.NOT_A_STATEMENT);
        }
        int number = Integer.parseInt(version.group(1));
        if (number < FIRST || number > LAST) {
            throw new CamtRefused(Refusal.VERSION);
        }
    }

    private CamtStatement statement(BoundedXml xml) throws XMLStreamException, CamtRefused {
        while (xml.beginsBefore("Stmt")) {
            XmlNode part = xml.whole();
            switch (part.name()) {
                case "Id" -> id = part.text();
                case "Acct" -> account = part.text("Id/IBAN", "Id/Othr/Id");
                case "Bal" -> balance(part);
                case "Ntry" -> entry(part);
                default -> {}
            }
        }
        if (account.isEmpty()) {
            throw new CamtRefused(Refusal.NOT_A_STATEMENT);
        }
        return new CamtStatement(account, id, opening, closing, lines, pending);
    }

    /** Of a statement in pages the opening of the first and the closing of the last count: later ones take the place of interim ones. */
    private void balance(XmlNode balance) throws CamtRefused {
        String kind = balance.text("Tp/CdOrPrtry/Cd");
        long cents = CamtEntry.signed(balance);
        if (opening == null && (kind.equals("OPBD") || kind.equals("PRCD"))) {
            opening = cents;
        } else if (kind.equals("CLBD")) {
            closing = cents;
        }
    }

    private void entry(XmlNode entry) throws CamtRefused {
        String status = entry.text("Sts/Cd", "Sts");
        if (!status.isEmpty() && !status.equals("BOOK")) {
            pending++;
        } else {
            lines.addAll(new CamtEntry(entry, account).lines());
        }
    }
}
