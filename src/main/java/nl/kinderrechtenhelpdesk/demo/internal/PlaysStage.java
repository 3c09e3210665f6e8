package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.DemoAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the cases of the stage when the demo is filled, and tells the codes with which an asker's page can be tried. */
@Component
@Profile("demo")
class PlaysStage {

    private static final Logger LOG = LoggerFactory.getLogger(PlaysStage.class);
    private static final int LAWYERS = 6;

    /** In the order in which they are asked, so that the numbers of the cases follow the days. */
    static final List<Function<Stage, PlayedCase>> PLAYS = List.of(
            stage -> new AnsweredCases(stage).closed(),
            stage -> new AnsweredCases(stage).answeredAndTold(),
            stage -> new CasesInHand(stage).late(),
            stage -> new AnsweredCases(stage).answered(),
            stage -> new HandedOverCases(stage).referred(),
            stage -> new CasesInHand(stage).waitingForTheAsker(),
            stage -> new CasesInHand(stage).withTheSecondReader(),
            stage -> new CasesInHand(stage).approvedNotSent(),
            stage -> new CasesInHand(stage).inHandWithNewMessage(),
            stage -> new CasesInHand(stage).sentBack(),
            stage -> new HandedOverCases(stage).declined(),
            stage -> new NewQuestions(stage).freshWithDecision(),
            stage -> new NewQuestions(stage).freshInEnglish(),
            stage -> new NewQuestions(stage).fresh(),
            stage -> new NewQuestions(stage).freshAndUrgent());

    private final Doors doors;
    private final Scenarios scenarios;
    private final DemoAccounts accounts;

    PlaysStage(Doors doors, Scenarios scenarios, DemoAccounts accounts) {
        this.doors = doors;
        this.scenarios = scenarios;
        this.accounts = accounts;
    }

    void play(Instant now) {
        List<StaffId> lawyers = accounts.all().stream()
                .limit(LAWYERS)
                .map(account -> account.member().id())
                .toList();
        Stage stage = new Stage(doors, scenarios, lawyers, now);
        for (Function<Stage, PlayedCase> play : PLAYS) {
            try {
                PlayedCase played = play.apply(stage);
                if (played.tells() != null) {
                    LOG.info(
                            "demo: the code of {}: {} (try it at /mijn-vraag)",
                            played.tells(),
                            played.code().grouped());
                }
            } catch (IllegalStateException e) {
                // The rest of the demo is worth showing without this one.
                LOG.warn("demo: a case could not be played", e);
            }
        }
    }
}
