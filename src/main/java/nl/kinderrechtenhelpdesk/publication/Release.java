package nl.kinderrechtenhelpdesk.publication;

import java.time.Instant;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/**
 * That somebody made tables of a year public.
 *
 * @param tables their names
 */
public record Release(int year, List<String> tables, Instant at, StaffId by) {

    public Release {
        tables = List.copyOf(tables);
    }
}
