package nl.kinderrechtenhelpdesk.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * How well cases are coded: each month some closed cases, drawn by lot, are coded once more by a lawyer who did not handle them and does not
 * see the first codes. What they agree on is counted. Never changes a case or its facts; for that a case is opened again.
 */
public interface SecondCodings {

    /** Fewer pairs say too little for an interval. */
    int FEWEST_FOR_AN_INTERVAL = 10;

    /** A case that waits for a second coder. */
    record Offered(CaseId id, String number, LocalDate drawnOn) {}

    /** A case that both coded. */
    record Both(
            CaseId id,
            String number,
            Codes first,
            Codes second,
            @Nullable StaffId firstBy,
            StaffId secondBy,
            LocalDate on) {}

    /** How agreement is measured. */
    enum Measure {
        /** Of facets of which a case has one code. */
        KAPPA,
        /** Of facets of which a case can have several. */
        ALPHA
    }

    /**
     * How far two coders agree on one facet.
     *
     * @param pairs cases that both coded
     * @param same share of these in which both gave exactly the same
     * @param overlap average share of all codes that both gave (Jaccard)
     * @param value kappa or alpha; {@code NaN} when nothing can be said, as when everybody always gave the same code
     * @param low lower end of the 95% interval; {@code NaN} with fewer than {@link #FEWEST_FOR_AN_INTERVAL} pairs
     * @param high upper end
     */
    record Measured(
            Facet facet,
            Measure measure,
            int pairs,
            double same,
            double overlap,
            double value,
            double low,
            double high) {}

    /** The facets that are compared: those that a coder decides on and that stay in facts. */
    List<FacetEntry> facets();

    /** What this person can code: not what they had a hand in. */
    List<Offered> offeredTo(SignedIn who);

    /** Keeps the second codes. False when somebody else was first, or it was not offered to this person. */
    boolean code(CaseId id, Codes codes, SignedIn by);

    /** What this person coded first or second and the other has coded too, the newest first. */
    List<Both> comparedBy(SignedIn who);

    Optional<Both> compared(CaseId id, SignedIn who);

    /** Over all cases that both coded and that were not erased. */
    List<Measured> agreement();

    /** How many wait for a second coder. */
    int waiting();
}
