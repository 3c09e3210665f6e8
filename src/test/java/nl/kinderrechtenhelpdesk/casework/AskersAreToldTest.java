package nl.kinderrechtenhelpdesk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever ends or halts a case is told to its asker in the lawyer's words, once; and what did not happen is told to nobody. */
@HelpdeskTest
class AskersAreToldTest {

    private static final Redacted<String> WORDS = Redacted.of("Wij leggen je uit waarom.");

    @Autowired
    CaseHandling handling;

    @Autowired
    Referrals referrals;

    @Autowired
    AttentionDesk desk;

    @Autowired
    TakingUpAgain again;

    @Autowired
    Casework casework;

    @Autowired
    Conversation conversation;

    @Autowired
    Intake intake;

    @Autowired
    JdbcClient database;

    @Autowired
    SignIn signIn;

    private Actor.Staff lawyer;

    @BeforeEach
    void people() {
        lawyer = new Actor.Staff(signIn.newAccount(Role.LAWYER).id());
    }

    /** A step with words for the asker, taken by somebody who saw this version of the case. */
    interface Letter {

        MoveResult send(AskersAreToldTest here, CaseId id, long version);
    }

    record Named(String name, Letter letter) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static HandoverText text() {
        return new HandoverText(Redacted.of("Stichting Warm"), Redacted.of("Voor hen"), WORDS);
    }

    static Stream<Named> ofAWaitingCase() {
        return Stream.of(
                new Named("asking more", (here, id, version) -> here.handling.askMore(id, WORDS, here.lawyer, version)),
                new Named(
                        "declining",
                        (here, id, version) -> here.handling.handOver(id, Move.DECLINE, text(), here.lawyer, version)),
                new Named(
                        "handing over",
                        (here, id, version) -> here.handling.handOver(id, Move.REFER, text(), here.lawyer, version)),
                new Named(
                        "referring",
                        (here, id, version) -> here.referrals.refer(
                                id,
                                text(),
                                new Referrals.Consent(
                                        Redacted.of("Noor"), LocalDate.of(2026, 5, 1), Referrals.Way.TELEPHONE),
                                here.lawyer,
                                version)),
                new Named(
                        "promising another day",
                        (here, id, version) ->
                                here.desk.promise(id, LocalDate.of(2040, 1, 2), WORDS, here.lawyer, version)));
    }

    private CaseSummary asked() {
        return new AskedCases(intake, casework).ask("Wat schrijven zij mij?");
    }

    private List<String> told(CaseId id) {
        return conversation.messages(id).stream()
                .map(message -> message.text().reveal())
                .toList();
    }

    /** All that stands in the tables of cases and of what is said in them. */
    private String everythingOf(CaseId id) {
        return Stream.of(
                        "casework.case_file",
                        "casework.case_move",
                        "casework.handover",
                        "casework.referral_step",
                        "casework.promise",
                        "casework.asked_again",
                        "conversation.message",
                        "conversation.notice",
                        "conversation.call")
                .map(table -> database.sql("select string_agg(t::text, ' ' order by t::text) from " + table
                                + " t where case_id = :id")
                        .param("id", id.value())
                        .query((row, number) -> table + " " + row.getString(1))
                        .single())
                .reduce("", String::concat);
    }

    @ParameterizedTest
    @MethodSource("ofAWaitingCase")
    void theAskerReadsTheWordsOnce(Named step) {
        CaseSummary summary = asked();

        assertThat(step.letter().send(this, summary.id(), summary.version())).isInstanceOf(MoveResult.Moved.class);

        assertThat(told(summary.id())).containsExactly(WORDS.reveal());
    }

    @ParameterizedTest
    @MethodSource("ofAWaitingCase")
    void whatSomebodyElseCameBeforeIsToldToNobodyAndKeptNowhere(Named step) {
        CaseSummary summary = asked();
        handling.planFollowUp(summary.id(), LocalDate.of(2040, 1, 2), lawyer, summary.version());
        String before = everythingOf(summary.id());

        assertThat(step.letter().send(this, summary.id(), summary.version()))
                .isInstanceOf(MoveResult.ChangedMeanwhile.class);

        assertThat(everythingOf(summary.id())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("ofAWaitingCase")
    void whatTheStatusDoesNotAllowIsToldToNobodyAndKeptNowhere(Named step) {
        CaseSummary summary = asked();
        handling.handOver(summary.id(), Move.DECLINE, text(), lawyer, summary.version());
        String before = everythingOf(summary.id());

        assertThat(step.letter().send(this, summary.id(), summary.version() + 1))
                .isInstanceOf(MoveResult.NotPossible.class);

        assertThat(everythingOf(summary.id())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("leavings")
    void whoAskedToTakeACaseUpAgainIsToldThatItStaysEndedOnlyWhenTheyAsked(boolean asked, List<String> told) {
        CaseSummary summary = asked();
        handling.handOver(
                summary.id(),
                Move.DECLINE,
                new HandoverText(Redacted.of("Warm"), null, Redacted.of("Nee")),
                lawyer,
                summary.version());
        if (asked) {
            again.ask(summary.id(), TakingUpAgain.Why.OTHER);
        }
        desk.leaveEnded(summary.id(), WORDS, lawyer, summary.version() + 1);

        assertThat(told(summary.id())).isEqualTo(told);
        assertThat(casework.find(summary.id()).orElseThrow().attention().askedAgainAt())
                .isNull();
    }

    static Stream<Arguments> leavings() {
        return Stream.of(Arguments.of(true, List.of("Nee", WORDS.reveal())), Arguments.of(false, List.of("Nee")));
    }
}
