package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.intake.Channel;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import org.jspecify.annotations.Nullable;

/**
 * One made-up case: one telling of one scenario.
 *
 * @param age of the child, in years
 * @param decidedOn when the decision was taken that it is about; null without one
 */
record FictionalCase(
        Instant askedAt,
        Acts acts,
        Scenario scenario,
        Scenario.Voice voice,
        int age,
        ResidenceStatus residence,
        List<String> situations,
        List<String> bodies,
        @Nullable String municipality,
        @Nullable LocalDate decidedOn,
        List<CodedProvision> provisions,
        OutcomeCode outcome) {

    /** Bodies whose decisions are open to objection under the Algemene wet bestuursrecht. */
    private static final Set<String> OBJECTION =
            Set.of("GEMEENTE", "DUO", "SVB", "TOESLAGEN", "UWV", "LEERPLICHT", "GEM_JEUGD", "GEM_INKOMEN", "GEM_WMO");

    /** When colleagues did what, if all goes on as it would; what lies after now has not happened yet. */
    record Acts(Instant accepted, Instant submitted, Instant approved, Instant sent, Instant closed) {}

    /**
     * What it is coded with once it is closed.
     *
     * @param province in which the municipality lies; null when that is not known
     */
    Codes codes(@Nullable String province) {
        return known(province)
                .with(Facet.THEME, scenario.theme())
                .with(Facet.OUTCOME, outcome)
                .with(Facet.DECISION_KIND, objectionOpen() ? "AWB_OBJECTION" : null)
                .with(Facet.RULE, decidedOn == null ? null : scenario.rule())
                .with(Facet.DECIDED, decidedOn == null ? null : UnequalTreatment.decided(this, province));
    }

    private boolean objectionOpen() {
        return decidedOn != null && bodies.stream().anyMatch(OBJECTION::contains);
    }

    boolean violated() {
        return provisions.stream().anyMatch(right -> right.finding() == Finding.VIOLATED);
    }

    /** What is known of it before. */
    Codes known(@Nullable String province) {
        return Codes.NONE
                .with(Facet.CHANNEL, channel())
                .with(Facet.LANGUAGE, Language.NL.code())
                .with(Facet.ASKER, asker())
                .with(Facet.AGE_BAND, ageBand())
                .with(Facet.RESIDENCE, residence)
                .with(Facet.SITUATION, situations)
                .with(Facet.BODY, bodies)
                .with(Facet.MUNICIPALITY, municipality)
                .with(Facet.PROVINCE, province)
                .with(
                        Facet.DECISION_MONTH,
                        decidedOn == null ? null : YearMonth.from(decidedOn).toString());
    }

    /** Children ask on the website; of the others one in three rings up. */
    Channel channel() {
        return asker() == AskerKind.CHILD || age % 3 != 0 ? Channel.WEB : Channel.PHONE;
    }

    AskerKind asker() {
        return voice.asker();
    }

    AgeBand ageBand() {
        return AgeBand.ofYears(age);
    }

    String theme() {
        return scenario.theme();
    }

    String question() {
        return Ages.in(voice.question(), age);
    }

    String happened() {
        return Ages.in(voice.happened(), age);
    }
}
