package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Instant;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import org.jspecify.annotations.Nullable;

/**
 * One made-up case.
 *
 * @param story which story of its theme is told
 * @param answeredAt null while no advice was sent
 * @param closedAt null while it is open
 */
record FictionalCase(
        Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        AskerKind asker,
        AgeBand ageBand,
        ResidenceStatus residence,
        String theme,
        int story,
        List<String> situations,
        List<String> bodies,
        @Nullable String municipality,
        List<CodedProvision> provisions,
        OutcomeCode outcome,
        boolean urgent) {}
