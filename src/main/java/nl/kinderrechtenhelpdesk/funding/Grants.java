package nl.kinderrechtenhelpdesk.funding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door to grants for other modules, such as bookkeeping and the report to a fund. What counts to them is {@link Allocations}. */
public interface Grants {

    /** Those that were granted and not accounted for, the one that ends first before the others. */
    List<Grant> open();

    /** All that was ever granted, those that ended too; not what was asked for or refused. */
    List<Grant> granted();

    /** Any of them, whatever its status. */
    Optional<Grant> find(UUID id);
}
