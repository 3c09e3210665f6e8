package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.intake.Channel;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.jspecify.annotations.Nullable;

/** What all plays have at hand: the doors, the scenarios, three lawyers, and the days before now on which something happened. */
final class Stage {

    static final String UTRECHT = "GM0344";

    private final Doors doors;
    private final Scenarios scenarios;
    private final AdviceWriter writer;
    private final List<StaffId> lawyers;
    private final Instant now;

    /** @param lawyers at least three */
    Stage(Doors doors, Scenarios scenarios, List<StaffId> lawyers, Instant now) {
        this.doors = doors;
        this.scenarios = scenarios;
        this.writer = new AdviceWriter(scenarios);
        this.lawyers = lawyers;
        this.now = now;
    }

    Instant now() {
        return now;
    }

    AdviceWriter writer() {
        return writer;
    }

    PlayedCase asked(Submission submission, Instant at) {
        return PlayedCase.asked(doors, submission, at);
    }

    PlayedCase asked(String code, AskerKind asker, int age, Instant at, SafeContact contact) {
        Scenario scenario = scenario(code);
        Scenario.Voice voice = scenario.voices().stream()
                .filter(one -> one.asker() == asker)
                .findFirst()
                .orElseThrow();
        List<Integer> decided = scenario.decided();
        @Nullable LocalDate decision = decided == null ? null : Zone.dateOf(at).minusDays(decided.getFirst());
        return asked(
                new Submission(
                        Channel.WEB,
                        Language.NL,
                        asker,
                        Redacted.of(Ages.in(voice.question(), age)),
                        Redacted.of(Ages.in(voice.happened(), age)),
                        null,
                        AgeBand.ofYears(age),
                        UTRECHT,
                        scenario.bodies(),
                        scenario.situations(),
                        decision,
                        false,
                        contact),
                at);
    }

    Scenario scenario(String code) {
        return scenarios.all().stream()
                .filter(scenario -> scenario.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    StaffId lawyer(int number) {
        return lawyers.get(number);
    }

    /** So many working days ago, at an hour. */
    Instant ago(int workdays, int hour) {
        LocalDate day = Zone.dateOf(now);
        for (int left = workdays; left > 0; left--) {
            day = OfficeHours.lastWorkdayUntil(day.minusDays(1));
        }
        return day.atTime(hour, 7 * workdays % 60).atZone(Zone.AMSTERDAM).toInstant();
    }
}
