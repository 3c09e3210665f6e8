package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kinderrechtenhelpdesk.advice.EarlierAdvice;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.EarlierCase;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.casework.events.CaseCoded;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.intake.Question;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.rights.Municipality;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.signals.EarlierFacts;
import org.jspecify.annotations.Nullable;

/** Tells a made-up case as each module keeps it; {@link History} decides what became of it and hands it over. */
final class Retelling {

    private static final int FOLLOW_UP_DAYS = 42;
    private final Rights rights;
    private final AdviceWriter writer;

    Retelling(Rights rights, AdviceWriter writer) {
        this.rights = rights;
        this.writer = writer;
    }

    Question question(Placed placed) {
        return new Question(placed.id(), placed.made().askedAt(), submission(placed.made()));
    }

    static Submission submission(FictionalCase made) {
        return new Submission(
                made.channel(),
                Language.NL,
                made.asker(),
                Redacted.of(made.question()),
                Redacted.of(made.happened()),
                null,
                made.ageBand(),
                made.municipality(),
                made.bodies(),
                made.situations(),
                made.decidedOn(),
                false,
                SafeContact.codeOnly());
    }

    EarlierCase earlierCase(Placed placed) {
        FictionalCase made = placed.made();
        Instant answered = placed.answeredAt();
        boolean coded = placed.status() == CaseStatus.CLOSED;
        return new EarlierCase(
                placed.id(),
                placed.factId(),
                placed.status(),
                new CaseFile.Dates(
                        made.decidedOn(),
                        made.askedAt(),
                        placed.acceptedAt(),
                        answered,
                        placed.closedAt(),
                        placed.movedAt()),
                placed.steps(),
                placed.handler(),
                placed.kinds(),
                null,
                answered != null && !coded ? Zone.dateOf(answered).plusDays(FOLLOW_UP_DAYS) : null,
                coded
                        ? new Coding(made.codes(province(made)), made.provisions())
                        : new Coding(made.known(province(made)), List.of()));
    }

    EarlierAdvice advice(Placed placed) {
        FictionalCase made = placed.made();
        Map<ProvisionCode, OutcomeCode> outcomes = new LinkedHashMap<>();
        if (placed.status() == CaseStatus.CLOSED) {
            made.provisions().forEach(provision -> outcomes.put(provision.code(), provision.outcome()));
        }
        Instant sent = made.acts().sent();
        return new EarlierAdvice(
                placed.id(),
                writer.analysis(made.scenario()),
                outcomes,
                writer.text(made.scenario(), made.asker(), Zone.dateOf(sent), made.decidedOn()),
                placed.lawyer(),
                placed.reader(),
                sent);
    }

    CaseClosed closed(Placed placed) {
        FictionalCase made = placed.made();
        return new CaseClosed(
                placed.factId(),
                1L,
                made.askedAt(),
                placed.answeredAt(),
                Objects.requireNonNull(placed.closedAt()),
                new Coding(made.codes(province(made)), made.provisions()).codes(),
                made.provisions());
    }

    /** What a lawyer coded when the case was accepted: all but how it ended. */
    CaseCoded coded(Placed placed) {
        FictionalCase made = placed.made();
        return new CaseCoded(
                placed.factId(),
                0,
                made.askedAt(),
                Objects.requireNonNull(placed.acceptedAt()),
                new Coding(made.codes(province(made)).with(Facet.OUTCOME, List.of()), made.provisions()).codes());
    }

    static EarlierFacts.Progress progress(Placed placed) {
        FictionalCase made = placed.made();
        return new EarlierFacts.Progress(
                placed.factId(), !placed.kinds().isEmpty(), made.askedAt(), placed.status(), placed.answeredAt());
    }

    private @Nullable String province(FictionalCase made) {
        return made.municipality() == null
                ? null
                : rights.municipality(made.municipality())
                        .map(Municipality::province)
                        .orElse(null);
    }
}
