package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.signals.Choice;
import nl.kinderrechtenhelpdesk.signals.Decisions;
import nl.kinderrechtenhelpdesk.signals.Decisions.Decided;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are like which: of the same matter and situation, and with the same age band, residence and, when provinces are compared, the
 * same body. What is not known is like what is not known.
 */
record Alike(Decisions decisions, Choice choice) {

    /** Whether the case belongs to the comparison. */
    boolean has(int one) {
        String situation = choice.situation();
        return decisions.matter(one).equals(choice.matter())
                && (situation == null || decisions.all(one, Facet.SITUATION).contains(situation))
                && group(one) != null;
    }

    /** Whether it counts in the test. */
    boolean counts(int one) {
        return decisions.decided(one) != Decided.WITHDRAWN;
    }

    /** The body or province; null when it is not known which of several decided. */
    @Nullable
    String group(int one) {
        List<String> groups = decisions.all(one, choice.across());
        return groups.size() == 1 && !groups.getFirst().startsWith("X-") ? groups.getFirst() : null;
    }

    /** What all cases share with which this one is compared. */
    List<String> stratum(int one) {
        List<String> stratum = new ArrayList<>();
        stratum.addAll(decisions.all(one, Facet.AGE_BAND));
        stratum.addAll(decisions.all(one, Facet.RESIDENCE));
        if (choice.across().equals(Facet.PROVINCE)) {
            stratum.addAll(decisions.all(one, Facet.BODY));
        }
        return stratum;
    }
}
