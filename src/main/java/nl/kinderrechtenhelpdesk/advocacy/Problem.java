package nl.kinderrechtenhelpdesk.advocacy;

import java.time.LocalDate;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * A problem file: something that goes wrong for many children. Not a sign that something might, which {@code signals} finds, and not a case.
 *
 * @param since since when it goes wrong, as far as known
 * @param codes the provisions and bodies that it is about
 * @param selection which cases it counts; figures only
 * @param version rises with every change of the file itself, not of what is in it
 */
public record Problem(
        UUID id, Words words, LocalDate since, Codes codes, Selection selection, Status status, int version) {

    /** Where a file stands. The names are stored. */
    public enum Status {
        /** Somebody proposes it; nobody works on it yet. */
        PROPOSED,
        OPEN,
        WATCHED,
        PARTLY,
        SOLVED,
        /** Given up without a result. */
        ENDED;

        public boolean running() {
            return this == OPEN || this == WATCHED || this == PARTLY;
        }
    }

    /**
     * What is written about it.
     *
     * @param wrong what goes wrong
     * @param whom for whom
     * @param rules the rules it rests on besides the coded provisions; may be empty
     */
    public record Words(
            Redacted<String> title, Redacted<String> wrong, Redacted<String> whom, Redacted<String> rules) {}

    /** What a file is made of or changed into. */
    public record Draft(Words words, LocalDate since, Codes codes, Selection selection) {}

    /** Where it stood from a day on, and why. */
    public record Standing(Status status, LocalDate on, Redacted<String> reason) {}
}
