package nl.kinderrechtenhelpdesk.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/** What people call cases, many in one look; for lists of other modules in which cases stand. Nothing of what is in them. */
public interface CaseNames {

    /** A case by its number, and who handles it. */
    record Named(CaseId id, String number, @Nullable StaffId handler, boolean open) {}

    /** Those of these that are there. */
    Map<CaseId, Named> of(Collection<CaseId> ids);

    /** The cases that were open at this moment or later, by number. */
    List<Named> openSince(Instant moment);
}
