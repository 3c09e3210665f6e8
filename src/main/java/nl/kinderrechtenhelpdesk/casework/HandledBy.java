package nl.kinderrechtenhelpdesk.casework;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/** Who handles which case now; for the page that shows who opened cases that are not theirs. */
public interface HandledBy {

    /** A case that somebody handles. */
    record Handled(CaseId id, String number, StaffId handler) {}

    List<Handled> all();
}
