package nl.kinderrechtenhelpdesk.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.TickedDanger;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody sends in when asking, checked for shape.
 *
 * @param question the question in the asker's own words
 * @param happened what happened; null when skipped
 * @param childName only when the asker chose to give it
 * @param municipality code such as {@code GM0363}; null for "I don't want to say"
 * @param bodies codes of the kinds of authority involved
 * @param situations codes of the situations the child is in
 * @param decisionDate date of the decision, when there is one: a legal term may be running
 * @param upcoming a day on which something is going to happen; null when none was told
 * @param saidDanger whether the asker answered that somebody is in danger now: that one bit is kept
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
        @Nullable UpcomingDate upcoming,
        boolean saidDanger,
        SafeContact contact) {

    public Submission {
        bodies = List.copyOf(bodies);
        situations = List.copyOf(situations);
    }

    /** The kinds of danger that were told by ticking, without a word written. What the words tell is up to {@code danger}. */
    public Set<DangerKind> tickedDanger() {
        return TickedDanger.of(situations, bodies, saidDanger).kinds();
    }

    /** The day on which something is going to happen, when that is not after the day of our answer. */
    public Optional<LocalDate> happensBefore(LocalDate answerBy) {
        return Optional.ofNullable(upcoming).map(UpcomingDate::on).filter(day -> !day.isAfter(answerBy));
    }

    /** Whom the pages and letters of this case speak to. */
    public Addressee addressee() {
        return Addressee.of(asker);
    }

    /** What was told in own words, wherever there was room for them. */
    public List<Redacted<String>> told() {
        return Stream.of(question, happened, childName, contact.safeHours(), contact.codeWord(), contact.mayNotKnow())
                .filter(Objects::nonNull)
                .toList();
    }

    /** A question that tells of no day on which something is going to happen. */
    public Submission(
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
            boolean saidDanger,
            SafeContact contact) {
        this(
                channel,
                language,
                asker,
                question,
                happened,
                childName,
                ageBand,
                municipality,
                bodies,
                situations,
                decisionDate,
                null,
                saidDanger,
                contact);
    }

    /** How and in what language it was asked and what was chosen from a list, as it goes on to the case; the month of the decision is that of its date. */
    public Codes codes() {
        return Codes.NONE
                .with(Facet.CHANNEL, channel)
                .with(Facet.LANGUAGE, language.code())
                .with(Facet.ASKER, asker)
                .with(Facet.AGE_BAND, ageBand)
                .with(Facet.MUNICIPALITY, municipality)
                .with(Facet.BODY, bodies)
                .with(Facet.SITUATION, situations)
                .with(
                        Facet.DECISION_MONTH,
                        decisionDate == null
                                ? null
                                : YearMonth.from(decisionDate).toString());
    }
}
