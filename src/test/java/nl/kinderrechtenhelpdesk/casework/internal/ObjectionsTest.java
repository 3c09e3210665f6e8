package nl.kinderrechtenhelpdesk.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.Attention;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.CaseTerm;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveGuard;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.testing.Codings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Which fact about a case stands in the way of which moves, one fact at a time. */
class ObjectionsTest {

    private static final Instant ONCE = Instant.parse("2026-05-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Attention QUIET = new Attention(Set.of(), null, null, null);
    private static final StaffId HANDLER = new StaffId(UUID.fromString("019f0000-0000-7000-8000-000000000003"));
    private static final Coding CODED = coded("EDUCATION", OutcomeCode.RESPECTED, true);

    /** A case that nothing is the matter with: every move that its status allows can be made. */
    private @Nullable StaffId handler = HANDLER;

    private Attention attention = QUIET;
    private @Nullable LocalDate term;
    private CaseTerm.Watch watch = CaseTerm.Watch.NONE;
    private @Nullable LocalDate decision;
    private CaseStatus status = CaseStatus.ANSWERED;
    private @Nullable Instant answered = ONCE;
    private Coding coding = CODED;

    private static Coding coded(@Nullable String theme, @Nullable OutcomeCode outcome, boolean right) {
        return Codings.of(
                AskerKind.CHILD,
                AgeBand.AGE_12_15,
                ResidenceStatus.NOT_RELEVANT,
                theme,
                List.of(),
                List.of(),
                null,
                null,
                right
                        ? List.of(new CodedProvision(
                                new ProvisionCode("CRC-28"), Finding.VIOLATED, OutcomeCode.RESPECTED))
                        : List.of(),
                outcome);
    }

    private CaseFile file() {
        CaseSummary summary = new CaseSummary(
                new CaseId(UUID.fromString("019f0000-0000-7000-8000-000000000004")),
                "KR-2026-000001",
                status,
                AskerKind.CHILD,
                AgeBand.AGE_12_15,
                handler,
                attention,
                term,
                watch,
                null,
                ONCE,
                3);
        return new CaseFile(summary, new CaseFile.Dates(decision, ONCE, ONCE, answered, null, ONCE), coding);
    }

    private List<Objection> to(Move move, MoveGuard... guards) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (MoveGuard guard : guards) {
            beans.addBean("guard" + beans.getBeanDefinitionCount(), guard);
        }
        return new Objections(beans.getBeanProvider(MoveGuard.class)).to(file(), move);
    }

    /** The moves against which something is said, and that it is this. */
    private Set<Move> inTheWayOf(String objection) {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        for (Move move : Move.values()) {
            List<Objection> said = to(move);
            if (!said.isEmpty()) {
                assertThat(said).as(move.name()).containsExactly(new Objection("casework.objection." + objection));
                moves.add(move);
            }
        }
        return moves;
    }

    @Test
    void nothingIsInTheWayOfACaseThatIsHandledHeardAndCoded() {
        assertThat(Stream.of(Move.values()).flatMap(move -> to(move).stream())).isEmpty();
    }

    @Test
    void whatIsSomebodysWorkIsNotDoneWithoutAHandler() {
        handler = null;
        assertThat(inTheWayOf("handler"))
                .containsExactlyInAnyOrder(Move.SUBMIT_FOR_REVIEW, Move.RETURN, Move.APPROVE, Move.SEND, Move.CLOSE);
    }

    @Test
    void anUrgentCaseIsNeitherClosedNorDeclinedButMayBeHandedToWhoProtects() {
        attention = new Attention(Set.of(DangerKind.DANGER), null, null, null);
        assertThat(inTheWayOf("urgent")).containsExactlyInAnyOrder(Move.CLOSE, Move.DECLINE);
    }

    @Test
    void noCaseEndsOverSomebodyWhoWroteOrAskedAgain() {
        attention = new Attention(Set.of(), ONCE, null, null);
        assertThat(inTheWayOf("unread")).containsExactlyInAnyOrder(Move.CLOSE, Move.REFER, Move.DECLINE);
        attention = new Attention(Set.of(), null, ONCE, null);
        assertThat(inTheWayOf("again")).containsExactlyInAnyOrder(Move.CLOSE, Move.REFER, Move.DECLINE);
    }

    @Test
    void noCaseEndsWhileATermIsOpenOrADecisionIsOfAnUnknownKind() {
        term = DAY;
        assertThat(inTheWayOf("term")).containsExactlyInAnyOrder(Move.CLOSE, Move.REFER, Move.DECLINE);
        term = null;
        decision = DAY;
        watch = CaseTerm.Watch.KIND_UNKNOWN;
        assertThat(inTheWayOf("term")).containsExactlyInAnyOrder(Move.CLOSE, Move.REFER, Move.DECLINE);
    }

    @Test
    void aDecisionOfWhichTheKindIsKnownAndAQuickAuthorityWithoutADecisionAreNotInTheWay() {
        decision = DAY;
        assertThat(inTheWayOf("term")).isEmpty();
        decision = null;
        watch = CaseTerm.Watch.SHORT_POSSIBLE;
        assertThat(inTheWayOf("term")).isEmpty();
    }

    @Test
    void aCaseIsClosedOnlyWithItsThemeItsOutcomeAndARight() {
        for (Coding incomplete : List.of(
                coded(null, OutcomeCode.RESPECTED, true),
                coded("EDUCATION", null, true),
                coded("EDUCATION", OutcomeCode.RESPECTED, false))) {
            coding = incomplete;
            assertThat(inTheWayOf("coding")).containsExactly(Move.CLOSE);
        }
    }

    @Test
    void aCaseWithoutAdviceIsClosedOnlyWhenTheQuestionWasWithdrawn() {
        status = CaseStatus.ACCEPTED;
        assertThat(inTheWayOf("advice")).as("an advice once sent counts").isEmpty();
        answered = null;
        assertThat(inTheWayOf("advice")).containsExactly(Move.CLOSE);
        coding = coded("EDUCATION", OutcomeCode.WITHDRAWN, false);
        assertThat(inTheWayOf("advice")).isEmpty();
    }

    @Test
    void whatOtherModulesHaveAgainstAMoveIsSaidToo() {
        handler = null;
        MoveGuard ofTheMove = (id, move) -> List.of(new Objection("other." + move));
        MoveGuard ofTheCase = (id, move) -> List.of(new Objection("other." + id));

        assertThat(to(Move.SEND, ofTheMove, ofTheCase))
                .containsExactlyInAnyOrder(
                        new Objection("casework.objection.handler"),
                        new Objection("other.SEND"),
                        new Objection("other.019f0000-0000-7000-8000-000000000004"));
    }
}
