package nl.kinderrechtenhelpdesk.signals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.codebook.Facet;

/**
 * What a column of a spreadsheet says of a case.
 *
 * @param name as it stands in forms and in what is kept: empty for nothing, else {@code received}, {@code closed}, {@code cases} or
 *     {@code facet:} with its name
 */
public record EarlierTarget(String name) {

    public static final EarlierTarget NOTHING = new EarlierTarget("");
    /** The day or the month in which the question came in. */
    public static final EarlierTarget RECEIVED = new EarlierTarget("received");
    /** The day on which the case was closed, from when its codes were known. */
    public static final EarlierTarget CLOSED = new EarlierTarget("closed");
    /** For how many equal cases a row stands. */
    public static final EarlierTarget CASES = new EarlierTarget("cases");

    private static final String FACET = "facet:";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EarlierTarget {}

    @JsonValue
    @Override
    public String name() {
        return name;
    }

    public static EarlierTarget of(Facet facet) {
        return new EarlierTarget(FACET + facet.name());
    }

    /** The facet whose codes stand in the column; empty when it is about something else. */
    public Optional<Facet> facet() {
        return name.startsWith(FACET) ? Optional.of(new Facet(name.substring(FACET.length()))) : Optional.empty();
    }
}
