package nl.kinderrechtenhelpdesk.intake;

import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody sends in when asking, checked for shape.
 *
 * @param question the question in the asker&#39;s own words
 * @param happened what happened; null when skipped
 * @param childName only when the asker chose to give it
 * @param municipality code such as {@code GM0363}; null for &quot;I don&#39;t want to say&quot;
 * @param bodies codes of the kinds of authority involved
 * @param situations codes of the situations the child is in
 * @param decisionDate date of the decision, when there is one: a legal term may be running
 * @param urgent comes on top of the worklist; the reason is deliberately not kept
 */
public record Submission(
        Channel channel,
        Language language,
        AskerKind asker,
        Redacted<String> question,
        @Nullable Redacted<String> happened,
        @Nullable Redacted<String> childName,
        AgeBand ageBand,
        @Nullable String municipality,
        List<String> bodies,
        List<String> situations,
        @Nullable LocalDate decisionDate,
        boolean urgent,
        SafeContact contact) {

    public Submission {
        bodies = List.copyOf(bodies);
        situations = List.copyOf(situations);
    }
}
