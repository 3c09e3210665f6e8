package nl.kinderrechtenhelpdesk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.Sign;
import nl.kinderrechtenhelpdesk.danger.Signs;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HelpdeskTest
class AttentionTest {

    private static final Signs SIGNS =
            new Signs(List.of(new Sign(DangerKind.SUICIDE, Redacted.of("wil niet meer leven"))));

    @Autowired
    Casework casework;

    @Autowired
    TakingUpAgain takingUpAgain;

    @Autowired
    Worklist worklist;

    @Autowired
    Intake intake;

    @Autowired
    SignIn signIn;

    private AskedCases asked;
    private SignIn.Person lawyer;

    @BeforeEach
    void people() {
        asked = new AskedCases(intake, casework);
        lawyer = signIn.newAccount(Role.LAWYER);
    }

    private CaseId accepted(String question) {
        CaseSummary summary = asked.ask(question, AskerKind.PARENT, false, null);
        casework.move(summary.id(), Move.ACCEPT, lawyer.who().actor(), summary.version());
        return summary.id();
    }

    private CaseId referred(String question) {
        CaseId id = accepted(question);
        casework.move(
                id,
                Move.REFER,
                lawyer.who().actor(),
                casework.find(id).orElseThrow().version());
        return id;
    }

    private Attention attention(CaseId id) {
        return casework.find(id).orElseThrow().attention();
    }

    private List<CaseId> mine() {
        CaseFilter filter = new CaseFilter(CaseFilter.openStatuses(), lawyer.id(), false, Selection.ALL, null);
        return worklist.page(filter, new Paging(1, 50), new Actor.Application("proef")).items().stream()
                .map(line -> line.summary().id())
                .toList();
    }

    @Test
    void aSignOfDangerMakesACaseUrgentWhateverItsStatus() {
        CaseId id = referred("Een vraag die is doorverwezen");
        CaseId open = accepted("Een andere vraag");
        assertThat(attention(id).urgent()).isFalse();

        casework.dangerSeen(id, SIGNS, UrgencySource.MESSAGE, new Actor.Asker(id));

        assertThat(attention(id).kinds()).containsExactly(DangerKind.SUICIDE);
        assertThat(mine()).containsExactly(id, open);
    }

    @Test
    void withoutASignNothingBecomesUrgent() {
        CaseId id = accepted("Een gewone vraag");

        casework.dangerSeen(id, Signs.NONE, UrgencySource.MESSAGE, new Actor.Asker(id));

        assertThat(attention(id).urgent()).isFalse();
    }

    @Test
    void whatTheAskerTickedCountsWithoutAWordOfDanger() {
        CaseSummary summary = asked.ask("Mag ik iets vragen?", AskerKind.CHILD, true, null);

        assertThat(summary.attention().kinds()).containsExactly(DangerKind.DANGER);
    }

    @Test
    void whatTheAskerWroteComesFirstInTheHandlersListEvenWhenTheCaseHasEnded() {
        CaseId ended = referred("Al doorverwezen");
        CaseId open = accepted("Nog bezig");
        assertThat(mine()).containsExactly(open);

        casework.askerWrote(ended);

        assertThat(mine()).containsExactly(ended, open);
        casework.allSeen(ended);
        assertThat(mine()).containsExactly(open);
    }

    @Test
    void anAskerCanAskToTakeUpAnEndedCaseAgainAndItStandsOnTopUntilItIs() {
        CaseId id = referred("Doorverwezen, maar daar namen ze mij niet aan");
        assertThat(takingUpAgain.until(id)).isPresent();

        assertThat(takingUpAgain.ask(id, TakingUpAgain.Why.NOT_COMPLIED)).isTrue();
        assertThat(takingUpAgain.ask(id, TakingUpAgain.Why.OTHER)).isTrue();

        assertThat(attention(id).calls()).isTrue();
        assertThat(mine()).containsExactly(id);
        casework.move(
                id,
                Move.REOPEN,
                lawyer.who().actor(),
                casework.find(id).orElseThrow().version());
        assertThat(attention(id).calls()).isFalse();
    }

    @Test
    void aCaseInHandNeedsNoTakingUpAgain() {
        CaseId id = accepted("Nog bezig");

        assertThat(takingUpAgain.until(id)).isEmpty();
        assertThat(takingUpAgain.ask(id, TakingUpAgain.Why.OTHER)).isFalse();
    }
}
