package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.advice.AdviceText;
import nl.kinderrechtenhelpdesk.advice.Assessment;
import nl.kinderrechtenhelpdesk.advice.Step;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import org.jspecify.annotations.Nullable;

/** Words the analysis and the advice of a made-up case: a child is addressed as a child, an adult as an adult. */
final class AdviceWriter {

    private final Map<String, String> laws;

    AdviceWriter(Scenarios scenarios) {
        this.laws = scenarios.laws();
    }

    Map<ProvisionCode, Assessment> analysis(Scenario scenario) {
        Map<ProvisionCode, Assessment> analysis = new LinkedHashMap<>();
        for (Scenario.Right right : scenario.rights()) {
            analysis.put(
                    right.provision(),
                    new Assessment(right.finding(), Redacted.of(right.how()), Redacted.of(right.why())));
        }
        return analysis;
    }

    /**
     * What is advised.
     *
     * @param on the day on which it is sent
     * @param decidedOn the day of the decision it is about
     */
    AdviceText text(Scenario scenario, AskerKind asker, LocalDate on, @Nullable LocalDate decidedOn) {
        List<Step> steps = scenario.steps().stream()
                .map(step -> new Step(
                        Redacted.of(step.what().to(asker)),
                        Redacted.of(step.who().to(asker)),
                        before(step, on, decidedOn),
                        step.provision(),
                        Redacted.of(step.law() == null ? "" : laws.getOrDefault(step.law(), ""))))
                .toList();
        return new AdviceText(
                Redacted.of(scenario.intro().to(asker)),
                steps,
                Redacted.of(scenario.closing().to(asker)));
    }

    /** On a working day; never later than a term allows. */
    private static @Nullable LocalDate before(Scenario.Advised step, LocalDate on, @Nullable LocalDate decidedOn) {
        if (step.afterDecision() != null && decidedOn != null) {
            return OfficeHours.lastWorkdayUntil(decidedOn.plusDays(step.afterDecision()));
        }
        return step.days() == null ? null : OfficeHours.nextWorkday(on.plusDays(step.days()));
    }
}
