package nl.kinderrechtenhelpdesk.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The door to what colleagues flagged as structural: codes and dates of cases without a name. The sentence with which it was said stays in
 * the case; two flags that are alike are a {@link Signal}.
 */
public interface Flags {

    /**
     * One flag.
     *
     * @param on the day; once its case is erased the first of that month
     */
    record Flag(UUID id, LocalDate on, Codes codes) {}

    /**
     * What became of a flag.
     *
     * @param signal the last signal in which it stands; null as long as it stands in none
     * @param problem the problem file to which its case belongs, as who flagged it said; null for something new
     */
    record Fate(
            Flag flag, @Nullable Signal signal, @Nullable UUID problem) {}

    /** Those that stand in a signal, oldest first. */
    List<Flag> in(UUID signal);

    /** What became of the flags of a colleague that were not taken back, newest first. */
    List<Fate> of(StaffId colleague);

    /** Of how many cases colleagues said that they belong to this problem file. */
    int linkedTo(UUID problem);

    /** How it did so far. */
    SoFar soFar();

    /**
     * Of the flags of the last twelve months.
     *
     * @param flags how many there were
     * @param inSignals how many stand in a signal
     * @param signals in how many signals
     * @param problems how many of these signals became a problem file
     * @param weeks from the first flag of a signal until it was one, the median; null without any
     */
    record SoFar(
            int flags,
            int inSignals,
            int signals,
            int problems,
            @Nullable Double weeks) {}
}
