package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Objection;
import org.jspecify.annotations.Nullable;

/**
 * Both versions when a change could not be made, for its template.
 *
 * @param handler who handles the case now, by name
 * @param triedKey the key of the words for what was tried, and {@code triedValue} the value that was tried; empty when it had none
 * @param objections empty when the case changed meanwhile
 */
public record ConflictView(
        CaseSummary now, @Nullable String handler, String triedKey, String triedValue, List<Objection> objections) {

    ConflictView(CaseSummary now, @Nullable String handler, OpenedCase.Attempt attempt, List<Objection> objections) {
        this(now, handler, attempt.key(), attempt.value(), List.copyOf(objections));
    }
}
