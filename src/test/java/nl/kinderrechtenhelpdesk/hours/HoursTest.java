package nl.kinderrechtenhelpdesk.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.hours.HourBook.Cell;
import nl.kinderrechtenhelpdesk.hours.HourBook.Outcome;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.hours.figures.HourLine;
import nl.kinderrechtenhelpdesk.hours.figures.Hours;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.Erasure;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HelpdeskTest
class HoursTest {

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Autowired
    HourBook book;

    @Autowired
    Proposals proposals;

    @Autowired
    WorkClock clocks;

    @Autowired
    HourMonths months;

    @Autowired
    EarlierHours earlier;

    @Autowired
    Hours figures;

    @Autowired
    Conversation conversation;

    @Autowired
    Casework casework;

    @Autowired
    JdbcClient database;

    private LocalDate today() {
        return Zone.today(clock);
    }

    private CaseId inHand() {
        return new CaseInHand(helpdesk).accepted();
    }

    private NewEntry minutes(StaffId by, WorkKey work, int minutes, LocalDate day) {
        return new NewEntry(UUID.randomUUID(), by, work, Activity.ANALYSIS, minutes, day, NewEntry.Source.TYPED);
    }

    private int own(CaseId id, StaffId who) {
        return (int) book.sum(id, who).own();
    }

    private List<HourLine> lines(CaseId id) {
        return figures.linesOfCases(List.of(casework.factOf(id).orElseThrow()));
    }

    private void worked(SignIn.Person lawyer, CaseId id) {
        assertThat(web.get().uri("/medewerkers/zaken/" + id).with(lawyer.signedIn()))
                .hasStatusOk();
        clock.advance(Duration.ofMinutes(12));
        conversation.note(
                new NewText(id, lawyer.who().actor(), UUID.randomUUID(), Redacted.of("Gebeld met de school."), null));
    }

    @Test
    void whatSomebodyDidInACaseIsProposedAndBookedWithOnePressAndNotProposedAgain() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        CaseId id = inHand();
        worked(lawyer, id);

        assertThat(web.get().uri("/medewerkers/uren/zaak/" + id).with(lawyer.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Voorstel voor vandaag", "Neem over");
        Proposals.Proposal proposal =
                proposals.of(lawyer.id(), today(), today().plusDays(1)).getFirst();
        assertThat(proposal.minutes().get(Activity.WRITING)).isBetween(12, 15);
        assertThat(web.post()
                        .uri("/medewerkers/uren/voorstel")
                        .with(csrf())
                        .with(lawyer.signedIn())
                        .param("dag", proposal.day().toString())
                        .param("tot-" + id, proposal.until().toString())
                        .param("v-" + id + "-WRITING", "0:14")
                        .param("keuze", "alles"))
                .hasStatus3xxRedirection();

        assertThat(own(id, lawyer.id())).isEqualTo(14);
        assertThat(proposals.of(lawyer.id(), today(), today().plusDays(1))).isEmpty();
        assertThat(web.get().uri("/medewerkers/uren").with(lawyer.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains(casework.find(id).orElseThrow().number(), "0:14");
        assertThat(lines(id)).singleElement().satisfies(line -> {
            assertThat(line.minutes()).isEqualTo(14);
            assertThat(line.activity()).isEqualTo(Activity.WRITING);
        });
        assertThat(proposals.accept(lawyer.id(), List.of(proposal))).isEqualTo(Outcome.NOTHING_TO_DO);
        assertThat(own(id, lawyer.id())).isEqualTo(14);
    }

    @Test
    void aProposalThatIsThrownAwayIsGoneAndNothingIsBooked() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        CaseId id = inHand();
        worked(lawyer, id);
        Proposals.Proposal proposal = proposals.today(lawyer.id(), id, "KR").getFirst();

        assertThat(web.post()
                        .uri("/medewerkers/zaken/" + id + "/uren")
                        .with(csrf())
                        .with(lawyer.signedIn())
                        .param("dag", proposal.day().toString())
                        .param("tot-" + id, proposal.until().toString())
                        .param("keuze", "weg:" + id))
                .hasStatus3xxRedirection();

        assertThat(proposals.today(lawyer.id(), id, "KR")).isEmpty();
        assertThat(own(id, lawyer.id())).isZero();
    }

    @Test
    void aNoteAndItsTimeAreOneAct() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        CaseId id = inHand();
        NewText note = new NewText(id, lawyer.who().actor(), UUID.randomUUID(), Redacted.of("Overlegd."), null);

        conversation.note(note, 25);
        conversation.note(note, 25);

        assertThat(own(id, lawyer.id())).isEqualTo(25);
        assertThat(web.post()
                        .uri("/medewerkers/zaken/" + id + "/notitie")
                        .with(csrf())
                        .with(lawyer.signedIn())
                        .param("notitie", "Nog iets.")
                        .param("minuten", "een kwartier"))
                .hasStatus(422)
                .bodyText()
                .contains("een kwartier", "Nog iets.", "href=\"#minuten\"");
    }

    @Test
    void aWeekIsTypedAndLessIsACorrectionOfItsOwn() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        WorkKey work = new WorkKey.OfCase(inHand());
        LocalDate day = today();
        assertThat(book.enter(lawyer.id(), List.of(new Cell(work, Activity.ANALYSIS, day, 0, 90))))
                .isEqualTo(Outcome.BOOKED);
        assertThat(book.enter(lawyer.id(), List.of(new Cell(work, Activity.ANALYSIS, day, 90, 60))))
                .isEqualTo(Outcome.BOOKED);

        assertThat(book.of(lawyer.id(), day, day.plusDays(1)))
                .extracting(BookedHour::minutes)
                .containsExactlyInAnyOrder(90, -30);
        assertThat(book.enter(lawyer.id(), List.of(new Cell(work, Activity.ANALYSIS, day, 90, 10))))
                .isEqualTo(Outcome.CHANGED_MEANWHILE);
        assertThat(book.enter(lawyer.id(), List.of(new Cell(work, Activity.ANALYSIS, day.plusDays(1), 0, 10))))
                .isEqualTo(Outcome.NOT_POSSIBLE);
        assertThatThrownBy(() -> database.sql("update hours.entry set minutes = 1 where staff_id = :id")
                        .param("id", lawyer.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from hours.entry where staff_id = :id")
                        .param("id", lawyer.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    /** In a year of which no other test knows: what is closed stays closed. */
    @Test
    void aClosedMonthTakesNothingAndACorrectionCountsTodayWithTheDayOfTheWork() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        CaseId id = inHand();
        WorkKey work = new WorkKey.OfCase(id);
        LocalDate then = LocalDate.of(1994, 3, 15);
        NewEntry entry = minutes(lawyer.id(), work, 60, then);
        assertThat(book.book(List.of(entry))).isEqualTo(Outcome.BOOKED);

        assertThat(months.close(
                        YearMonth.of(1994, 3), signIn.newAccount(Role.FINANCE).who()))
                .isTrue();
        assertThat(months.close(
                        YearMonth.of(1994, 2), signIn.newAccount(Role.FINANCE).who()))
                .isFalse();
        assertThat(months.close(
                        YearMonth.from(today()), signIn.newAccount(Role.FINANCE).who()))
                .isFalse();

        assertThat(book.book(List.of(minutes(lawyer.id(), work, 5, then)))).isEqualTo(Outcome.MONTH_CLOSED);
        assertThat(book.enter(lawyer.id(), List.of(new Cell(work, Activity.ANALYSIS, then, 60, 50))))
                .isEqualTo(Outcome.MONTH_CLOSED);
        assertThatThrownBy(() -> earlier.addWork(
                        new WorkKey.General(), List.of(new EarlierHours.Booked(lawyer.id(), Activity.OTHER, 5, then))))
                .isInstanceOf(DataAccessException.class);
        assertThat(book.correct(entry.id(), 45, signIn.newAccount(Role.LAWYER).id()))
                .as("another colleague")
                .isEqualTo(Outcome.NOT_POSSIBLE);
        assertThat(book.correct(entry.id(), 45, lawyer.id())).isEqualTo(Outcome.BOOKED);
        assertThat(book.correct(entry.id(), 45, lawyer.id())).isEqualTo(Outcome.NOTHING_TO_DO);

        assertThat(lines(id)).extracting(HourLine::minutes).containsExactly(60, -15);
        HourLine correction = lines(id).getLast();
        assertThat(correction.day()).isEqualTo(today());
        assertThat(correction.doneOn()).isEqualTo(then);
        assertThat(correction.corrects()).isEqualTo(entry.id());
    }

    @Test
    void aClockBooksWholeMinutesAndOneThatWasForgottenBooksNothing() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        CaseId id = inHand();
        assertThat(clocks.start(lawyer.id(), new WorkKey.OfCase(id), Activity.CALLING))
                .isTrue();
        clock.advance(Duration.ofMinutes(24).plusSeconds(30));
        assertThat(clocks.of(lawyer.id())).isPresent();

        assertThat(clocks.stop(lawyer.id())).isEqualTo(WorkClock.Stopped.BOOKED);
        assertThat(own(id, lawyer.id())).isEqualTo(25);
        assertThat(clocks.stop(lawyer.id())).isEqualTo(WorkClock.Stopped.DID_NOT_RUN);

        clocks.start(lawyer.id(), new WorkKey.OfCase(id), Activity.CALLING);
        clock.advance(Duration.ofHours(11));
        assertThat(clocks.stop(lawyer.id())).isEqualTo(WorkClock.Stopped.FORGOTTEN);
        assertThat(own(id, lawyer.id())).isEqualTo(25);
    }

    @Test
    void anErasedCaseLeavesItsMinutesToTheMonthAndNeitherClockNorProposal() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        CaseId id = inHand();
        WorkKey work = new WorkKey.OfCase(id);
        book.book(List.of(minutes(lawyer.id(), work, 40, today())));
        clocks.start(lawyer.id(), work, Activity.CALLING);
        UUID fact = casework.factOf(id).orElseThrow();

        helpdesk.getBean(Erasure.class).erase(id, new Actor.Staff(lawyer.id()));

        assertThat(clocks.of(lawyer.id())).isEmpty();
        assertThat(figures.linesOfCases(List.of(fact))).isEmpty();
        LocalDate first = today().withDayOfMonth(1);
        assertThat(book.of(lawyer.id(), first, first.plusDays(1)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.work()).isNull();
                    assertThat(one.minutes()).isEqualTo(40);
                });
        assertThat(database.sql("select count(*) from hours.settled where staff_id = :id")
                        .param("id", lawyer.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(web.get().uri("/medewerkers/uren").with(lawyer.signedIn())).hasStatusOk();
    }

    @Test
    void everybodySeesTheirOwnHoursAndNobodyBooksOnWhatTheyMayNotSee() {
        SignIn.Person advocate = signIn.newAccount(Role.ADVOCATE);
        CaseId id = inHand();
        assertThat(web.post()
                        .uri("/medewerkers/uren")
                        .with(csrf())
                        .with(advocate.signedIn())
                        .param("werk", new WorkKey.OfCase(id).toString())
                        .param("activiteit", "WRITING")
                        .param("u-nieuw-0", "30"))
                .hasStatus3xxRedirection();
        assertThat(book.sum(id, advocate.id()).all()).isZero();
        assertThat(web.get().uri("/medewerkers/uren").with(advocate.signedIn())).hasStatusOk();
        for (Role role : List.of(Role.FINANCE, Role.ADMINISTRATOR)) {
            assertThat(web.get().uri("/medewerkers/uren").with(signIn.as(role))).hasStatus(403);
        }
        for (Role role : List.of(Role.LAWYER, Role.ADVOCATE, Role.ADMINISTRATOR)) {
            assertThat(web.get().uri("/medewerkers/uren/maanden").with(signIn.as(role)))
                    .hasStatus(403);
            assertThat(web.get().uri("/medewerkers/kosten").with(signIn.as(role)))
                    .hasStatus(403);
        }
        assertThat(web.get().uri("/medewerkers/uren/maanden").with(signIn.as(Role.FINANCE)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Uren per collega");
        assertThat(web.post()
                        .uri("/medewerkers/kosten/tarieven/uur")
                        .with(csrf())
                        .with(signIn.as(Role.COORDINATOR)))
                .hasStatus(403);
    }
}
