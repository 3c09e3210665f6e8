package nl.kinderrechtenhelpdesk.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Takes over cases of earlier years from a spreadsheet, by coded facts alone: read, mapped, tried, taken over as one, and taken back as
 * one. Nothing of the spreadsheet itself stays: until it is taken over it is kept sealed, for a day at most. Facts that the demo brings
 * along go by {@link EarlierFacts}.
 */
public interface EarlierYears {

    /** In bytes. */
    int LARGEST_FILE = 5 * 1024 * 1024;

    int MOST_ROWS = 20_000;
    int MOST_COLUMNS = 60;
    /** Cases in one import, also where a row stands for several. */
    int MOST_CASES = 50_000;

    /** Why a file is no spreadsheet that can be read. */
    enum Refusal {
        EMPTY,
        TOO_LARGE,
        OTHER_KIND,
        DAMAGED,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        NO_ROWS
    }

    /** What came of reading a file. */
    sealed interface Outcome {

        record Read(UUID draft) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    /**
     * A spreadsheet that is being mapped.
     *
     * @param takenBefore the name of the import of the very same file; null when there is none
     */
    record Draft(
            UUID id,
            EarlierSheet sheet,
            EarlierMapping mapping,
            @Nullable String takenBefore) {

        public Draft with(EarlierMapping other) {
            return new Draft(id, sheet, other, takenBefore);
        }
    }

    /**
     * What stands in the cells of a facet.
     *
     * @param times in how many cells
     * @param code what it is taken for, chosen or guessed; empty when it is not taken over
     * @param sure whether it is the code or the name of a code, or was chosen
     */
    record Value(Facet facet, String text, int times, String code, boolean sure) {

        @Override
        public String toString() {
            return "Value of " + facet;
        }
    }

    /** What was taken over. */
    record Import(
            UUID id, String name, StaffId by, Instant at, int cases, int rowsLeft, LocalDate first, LocalDate last) {}

    /**
     * Reads a file and keeps what it says, sealed, with a first guess of its mapping.
     *
     * @param headerRow the row with the names of the columns, as the spreadsheet counts; 0 to find it
     */
    Outcome read(Redacted<byte[]> file, int headerRow, SignedIn by);

    /** What somebody is mapping; empty when it is not theirs, was taken over, or was thrown away. */
    Optional<Draft> draft(UUID id, SignedIn by);

    /** The drafts of somebody, the newest first. */
    List<UUID> drafts(SignedIn by);

    /** Keeps another mapping of a draft. */
    void keep(UUID draft, EarlierMapping mapping);

    void throwAway(UUID draft, SignedIn by);

    /** What stands in the columns that are mapped to facets, per facet the most often seen first. */
    List<Value> values(Draft draft);

    EarlierTrial trial(Draft draft);

    /**
     * Takes it over, and throws the draft away.
     *
     * @return empty when it was taken over or thrown away meanwhile, or when nothing is left to take over
     */
    Optional<Import> take(Draft draft, String name, SignedIn by);

    /** The newest first. */
    List<Import> imports();

    /** @return false when there is a newer one, or it is gone */
    boolean takeBack(UUID imported, SignedIn by);
}
