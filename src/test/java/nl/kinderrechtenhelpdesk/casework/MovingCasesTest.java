package nl.kinderrechtenhelpdesk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.casework.events.CaseMoved;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.Erasure;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.testing.Codings;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@HelpdeskTest
@RecordApplicationEvents
class MovingCasesTest {

    @Autowired
    JdbcClient database;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Autowired
    Intake intake;

    @Autowired
    AuditTrail audit;

    @Autowired
    Erasure erasure;

    @Autowired
    SignIn signIn;

    @Autowired
    ApplicationEvents events;

    private AskedCases asked;
    private Actor.Staff lawyer;

    @BeforeEach
    void people() {
        asked = new AskedCases(intake, casework);
        lawyer = new Actor.Staff(signIn.newAccount(Role.LAWYER).id());
    }

    private static Coding coding(@Nullable OutcomeCode outcome, CodedProvision... provisions) {
        return Codings.of(
                AskerKind.CHILD,
                AgeBand.AGE_12_15,
                ResidenceStatus.NOT_RELEVANT,
                "OUT_OF_HOME",
                List.of("NOT_WITH_PARENTS"),
                List.of("GI"),
                "GM0546",
                "PV28",
                List.of(provisions),
                outcome);
    }

    private static final CodedProvision FAMILY =
            new CodedProvision(new ProvisionCode("CRC-9"), Finding.VIOLATED, OutcomeCode.RESPECTED);

    private CaseSummary accepted() {
        CaseSummary summary = asked.ask("Mag ik mijn zusje zien?");
        casework.move(summary.id(), Move.ACCEPT, lawyer, summary.version());
        return casework.find(summary.id()).orElseThrow();
    }

    @Test
    void acceptingACaseMakesItMineIsRecordedAndTold() {
        CaseSummary summary = asked.ask("Mag ik naar school?");

        MoveResult result = casework.move(summary.id(), Move.ACCEPT, lawyer, summary.version());

        assertThat(result).isEqualTo(new MoveResult.Moved(CaseStatus.ACCEPTED, summary.version() + 1));
        CaseSummary now = casework.find(summary.id()).orElseThrow();
        assertThat(now.handler()).isEqualTo(lawyer.id());
        assertThat(now.version()).isEqualTo(summary.version() + 1);
        assertThat(audit.of(summary.id())).extracting(AuditTrail.Entry::action).contains(AuditAction.CASE_MOVED);
        assertThat(events.stream(CaseMoved.class).filter(moved -> moved.caseId().equals(summary.id())))
                .singleElement()
                .satisfies(moved -> assertThat(moved.to()).isEqualTo(CaseStatus.ACCEPTED));
        assertThat(handling.steps(summary.id()))
                .singleElement()
                .satisfies(step -> assertThat(step.by()).isEqualTo(lawyer.id()));
    }

    @Test
    void ofTwoWhoMoveAtOnceOneWinsAndTheOtherIsShownWhatStandsThereNow() throws Exception {
        CaseSummary summary = asked.ask("Wie is er eerst?");
        CyclicBarrier together = new CyclicBarrier(2);
        List<Callable<MoveResult>> both = new ArrayList<>();
        for (Move move : List.of(Move.ACCEPT, Move.ASK_MORE)) {
            both.add(() -> {
                together.await();
                return casework.move(summary.id(), move, lawyer, summary.version());
            });
        }
        List<MoveResult> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<MoveResult> done : threads.invokeAll(both)) {
                results.add(done.get());
            }
        }

        assertThat(results).filteredOn(MoveResult.Moved.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(MoveResult.ChangedMeanwhile.class::isInstance)
                .singleElement()
                .satisfies(result -> assertThat(((MoveResult.ChangedMeanwhile) result).now())
                        .isEqualTo(casework.find(summary.id()).orElseThrow()));
        assertThat(handling.steps(summary.id())).hasSize(1);
    }

    @Test
    void aMoveThatTheStatusDoesNotAllowChangesNothing() {
        CaseSummary summary = asked.ask("Kan dit zomaar?");

        assertThat(casework.move(summary.id(), Move.SEND, lawyer, summary.version()))
                .isInstanceOf(MoveResult.NotPossible.class);
        assertThat(casework.find(summary.id())).contains(summary);
    }

    @Test
    void closingIsRefusedUntilTheCaseIsCoded() {
        CaseSummary summary = accepted();

        assertThat(casework.move(summary.id(), Move.CLOSE, lawyer, summary.version()))
                .isInstanceOfSatisfying(
                        MoveResult.NotPossible.class,
                        no -> assertThat(no.objections()).contains(new Objection("casework.objection.coding")));
    }

    @Test
    void withoutAdviceACaseClosesOnlyWhenTheQuestionWasWithdrawn() {
        CaseSummary summary = accepted();

        MoveResult refused =
                handling.close(summary.id(), coding(OutcomeCode.RESPECTED, FAMILY), lawyer, summary.version());
        assertThat(refused).isEqualTo(new MoveResult.NotPossible(List.of(new Objection("casework.objection.advice"))));
        assertThat(handling.find(summary.id()).orElseThrow().coding().codes().one(Facet.THEME))
                .as("nothing is kept of a closing that failed")
                .isNull();

        assertThat(handling.close(summary.id(), coding(OutcomeCode.WITHDRAWN), lawyer, summary.version()))
                .isInstanceOf(MoveResult.Moved.class);
        assertThat(casework.find(summary.id()).orElseThrow().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(events.stream(CaseClosed.class)).anySatisfy(closed -> {
            assertThat(closed.codes().has(Facet.OUTCOME, OutcomeCode.WITHDRAWN)).isTrue();
            assertThat(closed.answeredAt()).isNull();
            assertThat(closed.codes().one(Facet.PROVINCE)).isEqualTo("PV28");
        });
    }

    @Test
    void theFactsOfAClosedCaseAreExactlyTheCodesAndDatesItWasClosedWith() {
        CaseSummary summary = accepted();
        Coding coded = coding(OutcomeCode.WITHDRAWN, FAMILY);
        handling.close(summary.id(), coded, lawyer, summary.version());

        CaseFile file = handling.find(summary.id()).orElseThrow();
        assertThat(file.coding()).isEqualTo(coded);
        UUID fact = database.sql("select fact_id from casework.case_file where case_id = ?")
                .param(summary.id().value())
                .query(UUID.class)
                .single();
        assertThat(events.stream(CaseClosed.class)
                        .filter(closed -> closed.factId().equals(fact)))
                .containsExactly(new CaseClosed(
                        fact,
                        summary.version() + 1,
                        summary.receivedAt(),
                        null,
                        file.dates().moved(),
                        coded.codes(),
                        coded.provisions()));
    }

    @Test
    void aClosedCaseThatIsTakenUpAgainIsNoLongerClosed() {
        CaseSummary summary = accepted();
        handling.close(summary.id(), coding(OutcomeCode.WITHDRAWN), lawyer, summary.version());

        casework.move(summary.id(), Move.REOPEN, lawyer, summary.version() + 1);

        CaseFile file = handling.find(summary.id()).orElseThrow();
        assertThat(file.summary().status()).isEqualTo(CaseStatus.ACCEPTED);
        assertThat(file.dates().closed()).isNull();
    }

    @Test
    void askedMoreBeforeAcceptanceLeadsBackToTheInboxAndAfterItToTheHandler() {
        CaseSummary inbox = asked.ask("Eerst nog iets vragen");
        casework.move(inbox.id(), Move.ASK_MORE, lawyer, inbox.version());
        assertThat(casework.move(inbox.id(), Move.RESUME, new Actor.Asker(inbox.id()), inbox.version() + 1))
                .isEqualTo(new MoveResult.Moved(CaseStatus.RECEIVED, inbox.version() + 2));

        CaseSummary mine = accepted();
        casework.move(mine.id(), Move.ASK_MORE, lawyer, mine.version());
        assertThat(casework.move(mine.id(), Move.RESUME, new Actor.Asker(mine.id()), mine.version() + 1))
                .isEqualTo(new MoveResult.Moved(CaseStatus.ACCEPTED, mine.version() + 2));
    }

    @Test
    void aReferralKeepsItsWarmHandOverSealedAndOpensItAgain() {
        CaseSummary summary = asked.ask("Wie kan mij helpen?");
        HandoverText text = new HandoverText(
                Redacted.of("Stichting Hulpvaardig"),
                Redacted.of("Het gaat om een jongen van veertien"),
                Redacted.of("Zij bellen je morgen"));

        MoveResult result = handling.handOver(summary.id(), Move.REFER, text, lawyer, summary.version());

        assertThat(result).isInstanceOf(MoveResult.Moved.class);
        assertThat(handling.handovers(summary.id())).singleElement().satisfies(handover -> {
            assertThat(handover.text()).isEqualTo(text);
            assertThat(handover.by()).isEqualTo(lawyer.id());
        });
    }

    @Test
    void aChangeOfHandlerOnAnOldVersionDoesNothing() {
        CaseSummary summary = accepted();
        StaffId other = signIn.newAccount(Role.LAWYER).id();
        handling.planFollowUp(summary.id(), LocalDate.of(2040, 1, 2), lawyer, summary.version());

        assertThat(handling.assign(summary.id(), other, lawyer, summary.version()))
                .isInstanceOf(MoveResult.ChangedMeanwhile.class);
        assertThat(casework.find(summary.id()).orElseThrow().handler()).isEqualTo(lawyer.id());
        assertThat(handling.assign(summary.id(), other, lawyer, summary.version() + 1))
                .isInstanceOf(MoveResult.Moved.class);
    }

    @Test
    void ofAnErasedCaseNothingStaysNotEvenItsNumber() {
        CaseSummary summary = asked.ask("Gooi alles weg");
        handling.handOver(
                summary.id(),
                Move.DECLINE,
                new HandoverText(Redacted.of("Juridisch Loket"), null, Redacted.of("Sorry")),
                lawyer,
                summary.version());

        erasure.erase(summary.id(), lawyer);

        assertThat(handling.find(summary.id())).isEmpty();
        assertThat(handling.steps(summary.id())).isEmpty();
        assertThat(casework.choices(summary.id())).isEmpty();
        assertThat(DatabaseDump.of(database).leaksOf(summary.id().toString(), summary.number()))
                .isEmpty();
    }

    @Test
    void whatStandsInTheWayOfAMoveIsSaidWithTheMove() {
        CaseSummary summary = accepted();
        CaseId id = summary.id();

        assertThat(casework.choices(id)).anySatisfy(choice -> {
            assertThat(choice.move()).isEqualTo(Move.CLOSE);
            assertThat(choice.possible()).isFalse();
        });
        assertThat(casework.choices(id)).anySatisfy(choice -> {
            assertThat(choice.move()).isEqualTo(Move.REFER);
            assertThat(choice.possible()).isTrue();
        });
    }
}
