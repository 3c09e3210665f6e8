package nl.kinderrechtenhelpdesk.giving.web;

import nl.kinderrechtenhelpdesk.giving.BankAccount;
import nl.kinderrechtenhelpdesk.kernel.Euros;

/**
 * What the app of a bank reads from a QR code to fill in a transfer: a SEPA credit transfer as the European Payments Council describes it
 * (EPC069-12, version 2.1, format version 002). Nothing is paid by reading it.
 */
final class TransferCode {

    private static final String UTF_8 = "1";

    private TransferCode() {}

    /** Twelve fields a line each, the last that are empty left out; in UTF-8, lines ended by a line feed. */
    static String of(BankAccount account, long cents, String remittance) {
        return String.join(
                "\n",
                "BCD",
                "002",
                UTF_8,
                "SCT",
                account.bic(),
                account.holder(),
                account.iban().value(),
                "EUR" + Euros.plain(cents),
                // no purpose, and no structured reference: the text is what people can also type
                "",
                "",
                remittance);
    }
}
