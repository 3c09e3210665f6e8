package nl.kinderrechtenhelpdesk.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/** The door to signals: what was told, and what becomes of it. Figures are {@link Signals}. */
public interface SignalDesk {

    /** Looks on a Monday for what stands out, unless that was done; by itself it is done once a week. */
    void look(LocalDate monday);

    /** Those of the last two years, newest first. */
    List<Signal> all();

    Optional<Signal> find(UUID id);

    /**
     * Decides about a signal.
     *
     * @param reason must be given to dismiss it; no names in it
     * @return false, and nothing done, when somebody else decided since this version
     */
    boolean decide(UUID id, int version, Signal.State state, @Nullable String reason, StaffId by);

    /**
     * Says which problem file came of a signal, or to which it belongs; in the caller's transaction. Twice is as good as once.
     *
     * @return false, and nothing done, when it belongs to another or is not there
     */
    boolean link(UUID id, UUID problem, StaffId by);

    /** Those of a problem file, oldest first. */
    List<Signal> of(UUID problem);

    /** Whether it still grows. */
    Growth growth(Signal signal);

    /**
     * How many cases with the codes of a signal came in lately, as far as they are coded.
     *
     * @param lately in the last thirteen weeks
     * @param before in the thirteen weeks before
     */
    record Growth(int lately, int before) {}

    /** How many cases of a week were still to be coded when a signal was told. */
    double toBeCoded(Signal signal, Finding.Week week);

    /** How many false alarms a year are put up with. */
    double falseAlarmsAYear();

    /** @param falseAlarms from 0.1 to 12 */
    void allow(double falseAlarms);

    /** How it did so far. */
    SoFar soFar();

    /**
     * Of the signals of the last twelve months: how many there were, and what became of them.
     *
     * @param looks how many weeks were looked at
     */
    record SoFar(int looks, int told, int problems, int watched, int dismissed) {}
}
