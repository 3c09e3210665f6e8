package nl.kinderrechtenhelpdesk.funding;

import static nl.kinderrechtenhelpdesk.funding.FinanceBrowser.ALLOCATION;
import static nl.kinderrechtenhelpdesk.funding.FinanceBrowser.GRANTS;
import static nl.kinderrechtenhelpdesk.funding.FinanceBrowser.text;
import static nl.kinderrechtenhelpdesk.funding.MadeUpGrants.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.events.CaseForgotten;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Done;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Refusal;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Run;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Basis;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** From closed cases to what counts to which grant, and to what was closed. */
@HelpdeskTest
class AllocationTest {

    private static final YearMonth MARCH = YearMonth.of(2000, 3);

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    MockMvcTester web;

    @Autowired
    AllocationDesk desk;

    @Autowired
    Allocations allocations;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Test
    void whatCountsIsProposedExplainedOverruledAdoptedAndClosedForGood() {
        SignIn.Person finance = signIn.newAccount(Role.FINANCE);
        FinanceBrowser browser = new FinanceBrowser(web, finance);
        MadeUpGrants made = new MadeUpGrants(helpdesk, finance.who());
        helpdesk.getBean(Tariffs.class).enter(new Rate(Activity.OTHER, LocalDate.of(2000, 1, 1), 6_000), finance.who());
        UUID fund = made.fund("Fonds De Grutto");
        UUID restricted = made.grant(fund, 20_000, Basis.CASE, 10_000, true, List.of("theme:EDUCATION"));
        UUID free = made.grant(fund, 1_000_000, Basis.COST, 0, false, List.of());
        UUID first = made.closedCase(DAY, 60, "theme:EDUCATION", "province:PV22");
        UUID second = made.closedCase(DAY.plusDays(1), 60, "theme:EDUCATION");
        UUID third = made.closedCase(DAY.plusDays(2), 60, "theme:EDUCATION");
        UUID other = made.closedCase(DAY, 120, "theme:ASYLUM_RESIDENCE");

        assertThat(browser.send(ALLOCATION + "/voorstel", "voorstel-tot", "2000-06"))
                .hasStatus(302);
        Run proposal = desk.proposal().orElseThrow();
        assertThat(proposal.reached()).allMatch(AllocationDesk.Reached::proved);
        assertThat(allocations.of(restricted, MARCH, MARCH).cases())
                .as("a proposal does not count")
                .isZero();

        String lines = browser.read(ALLOCATION + "/" + proposal.id() + "/regels?subsidie=" + restricted);
        int number = Integer.parseInt(lines.replaceAll("(?s).*?/regel/(\\d+)\".*", "$1"));
        String line = browser.read(ALLOCATION + "/" + proposal.id() + "/regel/" + number);
        assertThat(line).contains("Telt hier.", "geoormerkt geld gaat voor vrij geld");
        String outside = number(proposal, other, browser);
        assertThat(browser.read(outside)).contains("past niet bij de voorwaarden");
        for (String page : List.of(lines, line, browser.read(outside), browser.read(ALLOCATION))) {
            assertThat(page)
                    .doesNotContain(
                            first.toString(),
                            other.toString(),
                            "EDUCATION",
                            "ASYLUM_RESIDENCE",
                            "PV22",
                            "Drenthe",
                            "/medewerkers/zaken")
                    .doesNotContain(DAY.toString(), "14-03-2000", "14 maart 2000");
        }

        adopted(proposal, browser);
        assertThat(allocations.of(restricted, MARCH, MARCH))
                .isEqualTo(new Allocations.Counted(restricted, Set.of(first, second), 120, 12_000, 20_000));
        assertThat(allocations.of(free, MARCH, MARCH).factIds()).containsExactlyInAnyOrder(third, other);
        assertThat(allocations.of(free, MARCH, MARCH).cents()).isEqualTo(6_000 + 12_000);

        String regel = number(proposal, first, browser);
        assertThat(browser.send(regel, "naar", "geen", "reden", "")).hasStatus(422);
        assertThat(browser.send(regel, "naar", "geen", "reden", "Het fonds telt haar niet."))
                .hasStatus(302);
        assertThat(desk.propose(YearMonth.of(2000, 6), finance.who())).isInstanceOf(Done.Yes.class);
        adopted(desk.proposal().orElseThrow(), browser);
        assertThat(allocations.of(restricted, MARCH, MARCH).factIds()).containsExactlyInAnyOrder(second, third);
        assertThat(browser.read(ALLOCATION)).contains("Het fonds telt haar niet.");

        UUID left = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> events.publishEvent(new CaseForgotten(second, left)));
        assertThat(allocations.of(restricted, MARCH, MARCH).factIds()).containsExactlyInAnyOrder(left, third);

        assertThat(browser.send(ALLOCATION + "/afsluiten", "afsluiten-tot", "2000-06"))
                .hasStatus(422);
        assertThat(browser.send(ALLOCATION + "/afsluiten", "afsluiten-tot", "2000-06", "zeker", "ja"))
                .hasStatus(302);
        assertThat(allocations.closedUntil()).contains(YearMonth.of(2000, 6));
        closedStays(restricted, third);
        UUID again = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> events.publishEvent(new CaseForgotten(third, again)));
        assertThat(allocations.of(restricted, MARCH, MARCH))
                .isEqualTo(new Allocations.Counted(restricted, Set.of(left, again), 120, 12_000, 20_000));
        assertThat(desk.propose(YearMonth.of(2000, 6), finance.who())).isEqualTo(new Done.No(Refusal.ALREADY_CLOSED));

        afterwardsWhatWasClosedStaysOfTheAmount(made, finance, restricted, free);
    }

    private void afterwardsWhatWasClosedStaysOfTheAmount(
            MadeUpGrants made, SignIn.Person finance, UUID restricted, UUID free) {
        UUID later = made.closedCase(LocalDate.of(2000, 8, 3), 60, "theme:EDUCATION");
        assertThat(desk.propose(YearMonth.of(2000, 9), finance.who())).isInstanceOf(Done.Yes.class);
        Run run = desk.proposal().orElseThrow();
        AllocationDesk.GrantSum sum = run.sums().stream()
                .filter(one -> one.grant() != null && one.grant().id().equals(restricted))
                .findFirst()
                .orElseThrow();
        assertThat(sum.closedCents()).isEqualTo(20_000);
        assertThat(sum.leftCents()).isZero();
        long kept = rows();
        WhatIf.Outcome outcome = desk.tryOut(new WhatIf(Set.of(free), 3, 50), YearMonth.of(2000, 9))
                .orElseThrow();
        assertThat(outcome.now().cases()).isEqualTo(1);
        assertThat(outcome.now().uncovered()).isZero();
        assertThat(outcome.then().cases()).isEqualTo(3);
        assertThat(outcome.then().uncovered()).isEqualTo(3 * 9_000);
        assertThat(rows()).as("what if keeps nothing").isEqualTo(kept);

        made.closedCase(LocalDate.of(2000, 8, 4), 60, "theme:EDUCATION");
        assertThat(desk.adopt(run.id(), finance.who())).isEqualTo(new Done.No(Refusal.CHANGED_MEANWHILE));
        assertThat(desk.drop(run.id(), finance.who())).isInstanceOf(Done.Yes.class);
        assertThat(allocations
                        .of(free, YearMonth.of(2000, 8), YearMonth.of(2000, 8))
                        .factIds())
                .doesNotContain(later);
        made.end(restricted);
        made.end(free);
    }

    private long rows() {
        return database.sql("""
                        select (select count(*) from funding.allocation_run) + (select count(*) from funding.allocation_line)
                          + (select count(*) from funding.allocated)""").query(Long.class).single();
    }

    private void adopted(Run run, FinanceBrowser browser) {
        assertThat(browser.send(ALLOCATION + "/" + run.id() + "/vaststellen")).hasStatus(302);
    }

    /** The page of the line of this case: only the database knows which it is. */
    private String number(Run run, UUID fact, FinanceBrowser browser) {
        int number = database.sql("select number from funding.allocation_line where run_id = :run and fact_id = :fact")
                .param("run", run.id())
                .param("fact", fact)
                .query(Integer.class)
                .single();
        assertThat(desk.lines(run.id(), false, null, new Paging(1, 200)).items())
                .hasSizeGreaterThanOrEqualTo(4);
        String path = ALLOCATION + "/" + run.id() + "/regel/" + number;
        assertThat(browser.get(path)).hasStatusOk();
        return path;
    }

    private void closedStays(UUID grant, UUID fact) {
        assertThat(desk.current().orElseThrow().sums())
                .as("what was closed is not taken off twice")
                .allSatisfy(sum -> assertThat(sum.leftCents()).isNotNegative());
        for (String change : List.of(
                "update funding.allocated set cents = 0 where fact_id = :fact",
                "update funding.allocated set grant_id = null, cents = 0 where fact_id = :fact",
                "update funding.allocated set frozen = false where fact_id = :fact",
                "delete from funding.allocated where fact_id = :fact")) {
            assertThatThrownBy(() -> database.sql(change).param("fact", fact).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(
                        () -> database.sql("delete from funding.closed_period").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("""
                                insert into funding.allocated (fact_id, kind, month, minutes, cost, grant_id, cents, run_id)
                                select gen_random_uuid(), kind, month, minutes, cost, grant_id, cents, run_id
                                  from funding.allocated where grant_id = :grant""").param("grant", grant).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobodyButFinanceOpensThesePages() {
        String run = ALLOCATION + "/" + UUID.randomUUID();
        List<String> pages = List.of(
                GRANTS,
                GRANTS + "/nieuw",
                "/medewerkers/fondsen",
                ALLOCATION,
                ALLOCATION + "/wat-als",
                run + "/regels",
                run + "/regel/1");
        for (Role role : List.of(Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE, Role.ADMINISTRATOR)) {
            FinanceBrowser browser = new FinanceBrowser(web, signIn.newAccount(role));
            pages.forEach(
                    page -> assertThat(browser.get(page)).as(role + " " + page).hasStatus(403));
            assertThat(browser.send(ALLOCATION + "/voorstel", "voorstel-tot", "2000-06"))
                    .hasStatus(403);
        }
        FinanceBrowser finance = new FinanceBrowser(web, signIn.newAccount(Role.FINANCE));
        assertThat(finance.get(run + "/regel/1")).hasStatus(404);
        assertThat(finance.get("/medewerkers/zaken")).hasStatus(403);
    }

    @Test
    void aGrantThatIsFilledInWrongKeepsWhatWasTypedAndOneThatChangesKeepsItsHistory() {
        SignIn.Person person = signIn.newAccount(Role.FINANCE);
        FinanceBrowser finance = new FinanceBrowser(web, person);
        UUID fund = new MadeUpGrants(helpdesk, person.who()).fund("Fonds Wulp");
        String reference = MadeUpGrants.reference();
        String[] wrong = fields(fund, reference, "veel geld", "3", "2");
        assertThat(text(finance.send(GRANTS + "/nieuw", wrong)))
                .contains(
                        "veel geld",
                        reference,
                        "Vul een bedrag in euro in",
                        "Hoogstens kan niet minder zijn dan minstens");

        String path = String.valueOf(finance.send(GRANTS + "/nieuw", fields(fund, reference, "50.000", "3", "20"))
                .getResponse()
                .getRedirectedUrl());
        assertThat(finance.read(path))
                .contains(
                        "€\u00A050.000,00",
                        "Fonds Wulp",
                        "Mevrouw Kievit",
                        "minstens 3 zaken",
                        "Onderwijs",
                        person.who().name());
        assertThat(finance.read(GRANTS)).contains(reference);
        assertThat(text(finance.send(GRANTS + "/nieuw", fields(fund, reference, "50.000", "3", "20"))))
                .contains("heeft dit kenmerk al");

        String[] change = fields(fund, reference, "60.000", "3", "20");
        assertThat(finance.send(path + "/wijzigen", with(change, "versie", "0")))
                .hasStatus(409);
        assertThat(finance.send(path + "/wijzigen", with(change, "versie", "1")))
                .hasStatus(302);
        assertThat(finance.read(path)).contains("<del>50000</del>", "<ins>60000</ins>");
        assertThat(finance.send(path + "/verslag", "op", "2000-06-01")).hasStatus(302);
        assertThat(finance.read(path)).contains("ingeleverd op");
        assertThat(database.sql("select texts from funding.fund where fund_id = ?")
                        .param(fund)
                        .query(byte[].class)
                        .single())
                .asString()
                .doesNotContain("Wulp", "Kievit");
    }

    private static String[] with(String[] fields, String name, String value) {
        String[] more = Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return more;
    }

    private static String[] fields(UUID fund, String reference, String amount, String least, String most) {
        return new String[] {
            "fonds", fund.toString(), "kenmerk", reference, "bedrag", amount, "status", "ASKED", "van-day", "1",
                    "van-month", "1",
            "van-year", "2000", "tot-day", "31", "tot-month", "12", "tot-year", "2000", "geld", "geoormerkt",
                    "grondslag", "HOUR",
            "tarief", "92,50", "minstens", least, "hoogstens", most, "gewicht", "1", "thema", "EDUCATION", "verslagen",
                    "1-6-2000\n1-1-2001"
        };
    }
}
