package nl.kinderrechtenhelpdesk.testing;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import org.jspecify.annotations.Nullable;

/** Cases as they are coded at closing. */
public final class Codings {

    private Codings() {}

    public static Coding of(
            AskerKind asker,
            AgeBand age,
            ResidenceStatus residence,
            @Nullable String theme,
            List<String> situations,
            List<String> bodies,
            @Nullable String municipality,
            @Nullable String province,
            List<CodedProvision> provisions,
            @Nullable OutcomeCode outcome) {
        Codes codes = Codes.NONE
                .with(Facet.ASKER, asker)
                .with(Facet.AGE_BAND, age)
                .with(Facet.RESIDENCE, residence)
                .with(Facet.THEME, theme)
                .with(Facet.SITUATION, situations)
                .with(Facet.BODY, bodies)
                .with(Facet.MUNICIPALITY, municipality)
                .with(Facet.PROVINCE, province)
                .with(Facet.OUTCOME, outcome == null ? null : outcome.name());
        return new Coding(codes, provisions);
    }
}
