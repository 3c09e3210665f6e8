package nl.kinderrechtenhelpdesk.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kinderrechtenhelpdesk.advice.AdviceStatus;
import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.advice.Outcomes;
import nl.kinderrechtenhelpdesk.advice.RightsAnalysis;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.StructuralFlags;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Plays the stage through the doors as they are now: a play that a door refuses would leave the demo without that case. */
@HelpdeskTest
class StageTest {

    @Autowired
    Intake intake;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Autowired
    StructuralFlags flags;

    @Autowired
    Conversation conversation;

    @Autowired
    RightsAnalysis analysis;

    @Autowired
    Advices advices;

    @Autowired
    Outcomes outcomes;

    @Autowired
    InstantSource clock;

    @Autowired
    SignIn signIn;

    @Autowired
    JsonMapper json;

    private CaseStatus status(CaseId id) {
        return casework.find(id).orElseThrow().status();
    }

    private Doors doors() {
        return new Doors(
                intake, casework, handling, flags, conversation, analysis, advices, outcomes, new StageClock(clock));
    }

    @Test
    void theStageShowsACaseInEveryStatus() {
        List<StaffId> lawyers = List.of(
                signIn.newAccount(Role.LAWYER).id(),
                signIn.newAccount(Role.LAWYER).id(),
                signIn.newAccount(Role.LAWYER).id());
        Instant now = clock.instant();
        Doors doors = doors();
        Stage stage = new Stage(doors, Scenarios.read(json), lawyers, now);

        Map<CaseStatus, PlayedCase> played = new EnumMap<>(CaseStatus.class);
        PlaysStage.PLAYS.forEach(play -> {
            PlayedCase one = play.apply(stage);
            played.put(status(one.id()), one);
        });

        assertThat(played).containsOnlyKeys(CaseStatus.values());
        CaseId closed = Objects.requireNonNull(played.get(CaseStatus.CLOSED)).id();
        assertThat(conversation.messages(closed)).hasSizeGreaterThan(2);
        assertThat(advices.sent(closed)).hasSize(1);
        assertThat(handling.steps(closed)).hasSize(5);
    }

    @Test
    void whatTheSecondReaderSentBackIsStillThere() {
        Doors doors = doors();
        List<StaffId> lawyers = List.of(
                signIn.newAccount(Role.LAWYER).id(),
                signIn.newAccount(Role.LAWYER).id(),
                signIn.newAccount(Role.LAWYER).id());
        Stage stage = new Stage(doors, Scenarios.read(json), lawyers, clock.instant());

        assertThat(advices.latest(new CasesInHand(stage).sentBack().id())
                        .orElseThrow()
                        .status())
                .isEqualTo(AdviceStatus.RETURNED);
        assertThat(casework.find(new NewQuestions(stage).freshAndUrgent().id())
                        .orElseThrow()
                        .urgent())
                .isTrue();
    }
}
