package nl.kinderrechtenhelpdesk.signals.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.signals.Finding;
import nl.kinderrechtenhelpdesk.signals.Signal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of signals, as {@link SignalStore#SELECT} gives them. */
final class SignalRows {

    private final JsonMapper json;

    SignalRows(JsonMapper json) {
        this.json = json;
    }

    Signal signal(ResultSet row, int number) throws SQLException {
        LocalDate decided = row.getObject("decided_on", LocalDate.class);
        return new Signal(
                row.getObject("signal_id", UUID.class),
                row.getObject("found_on", LocalDate.class),
                row.getObject("first_day", LocalDate.class),
                Codes.of(Cells.texts(row, "codes")),
                Signal.Kind.valueOf(row.getString("kind")),
                row.getInt("observed"),
                row.getDouble("expected"),
                row.getDouble("false_a_year"),
                json.readValue(row.getString("weeks"), new TypeReference<List<Finding.Week>>() {}),
                json.readValue(row.getString("drivers"), new TypeReference<List<Signal.Driver>>() {}),
                row.getDouble("volume"),
                row.getDouble("season"),
                new Signal.Flagged(row.getInt("flags"), row.getInt("colleagues")),
                Signal.State.valueOf(row.getString("state")),
                decided == null
                        ? null
                        : new Signal.Decision(
                                decided, row.getString("reason"), row.getObject("problem_id", UUID.class)),
                row.getInt("version"));
    }
}
