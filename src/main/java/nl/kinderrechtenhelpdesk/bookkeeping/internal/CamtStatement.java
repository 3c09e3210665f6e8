package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a bank sends it.
 *
 * @param account IBAN, or another number of the account
 * @param id the bank's own name of it
 * @param opening balance before, in cents; null when it is not told
 * @param lines what was booked
 * @param pending how many entries are not booked yet
 */
record CamtStatement(
        String account,
        String id,
        @Nullable Long opening,
        @Nullable Long closing,
        List<Line> lines,
        int pending) {

    /**
     * One movement; of an entry with several transactions, one of those.
     *
     * @param ref the servicer's reference of the entry, or else the entry's own
     * @param refIsServicers whether it is the first of these
     * @param part which transaction of its entry, from 0
     * @param cents below zero for what went out
     */
    record Line(
            String ref,
            boolean refIsServicers,
            int part,
            LocalDate on,
            long cents,
            String name,
            String iban,
            String remittance) {}

    CamtStatement {
        lines = List.copyOf(lines);
    }

    long sum() {
        return lines.stream().mapToLong(Line::cents).sum();
    }

    boolean checkable() {
        return opening != null && closing != null;
    }

    /** What the balance after should be, when it is not what the bank says. */
    Optional<Long> shouldBe() {
        if (opening == null || closing == null) {
            return Optional.empty();
        }
        long expected = opening + sum();
        return expected == closing ? Optional.empty() : Optional.of(expected);
    }

    LocalDate from(LocalDate otherwise) {
        return lines.stream().map(Line::on).min(LocalDate::compareTo).orElse(otherwise);
    }

    LocalDate until(LocalDate otherwise) {
        return lines.stream().map(Line::on).max(LocalDate::compareTo).orElse(otherwise);
    }
}
