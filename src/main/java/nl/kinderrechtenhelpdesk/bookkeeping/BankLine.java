package nl.kinderrechtenhelpdesk.bookkeeping;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * One movement on an account of the organisation, as a bank told it. Not a gift: that is {@code giving.Gift}, which a line can be matched
 * to.
 *
 * @param number by which people and journals name it
 * @param account of the organisation
 * @param cents above zero for what came in, below for what went out
 * @param name of the other side; may be empty, as may the two that follow
 * @param remittance what the other side wrote
 * @param parts where it belongs, which add up to the cents; empty while nobody said
 * @param matched whether it was matched to something that was expected
 * @param version of what was said of it, to see whether somebody else said something meanwhile
 * @param closed whether its year is closed
 */
public record BankLine(
        UUID id,
        long number,
        String account,
        LocalDate on,
        long cents,
        Redacted<String> name,
        Redacted<String> iban,
        Redacted<String> remittance,
        List<Part> parts,
        boolean matched,
        int version,
        boolean closed) {

    /** An amount with the code of its category; its sign is as that of a line: below zero for what went out. */
    public record Part(String category, long cents) {}

    public BankLine {
        parts = List.copyOf(parts);
    }

    public boolean sorted() {
        return !parts.isEmpty();
    }
}
