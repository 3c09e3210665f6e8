package nl.kinderrechtenhelpdesk.casework;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a case was about, in codes of {@code rights}: what the asker told at first, completed by the lawyer at closing. Holds no text;
 * the figures are drawn from it.
 *
 * @param theme the main one, by which the case is counted; {@code otherThemes} what it is about as well
 * @param municipality code, null when not said; the province follows from it unless only that is known
 */
public record Coding(
        AskerKind asker,
        AgeBand ageBand,
        ResidenceStatus residence,
        @Nullable String theme,
        List<String> otherThemes,
        List<String> situations,
        List<String> bodies,
        @Nullable String municipality,
        @Nullable String province,
        List<CodedProvision> provisions,
        @Nullable OutcomeCode outcome) {

    public Coding {
        otherThemes = otherThemes.stream().filter(other -> !other.equals(theme)).toList();
        situations = List.copyOf(situations);
        bodies = List.copyOf(bodies);
        provisions = List.copyOf(provisions);
    }

    /** About one thing only. */
    public Coding(
            AskerKind asker,
            AgeBand ageBand,
            ResidenceStatus residence,
            @Nullable String theme,
            List<String> situations,
            List<String> bodies,
            @Nullable String municipality,
            @Nullable String province,
            List<CodedProvision> provisions,
            @Nullable OutcomeCode outcome) {
        this(
                asker,
                ageBand,
                residence,
                theme,
                List.of(),
                situations,
                bodies,
                municipality,
                province,
                provisions,
                outcome);
    }

    /** Whether the figures can be drawn from it. A case that was withdrawn may end without a right at stake. */
    public boolean complete() {
        return theme != null && outcome != null && (!provisions.isEmpty() || outcome == OutcomeCode.WITHDRAWN);
    }
}
