package nl.kinderrechtenhelpdesk.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.casework.events.CaseForgotten;
import nl.kinderrechtenhelpdesk.casework.events.CaseMoved;
import nl.kinderrechtenhelpdesk.casework.events.CaseOpened;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.disclosure.Perturbation;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.testing.Codings;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Facts here have months of the year 2003, which no other test uses. */
@HelpdeskTest
class FiguresTest {

    @Autowired
    Signals signals;

    @Autowired
    EarlierFacts earlier;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvcTester browser;

    @Test
    void aClosedCaseIsCountedOnceHoweverOftenItsEventArrives() {
        CaseClosed closed = closed(UUID.randomUUID(), "2003-01-10T10:00:00Z", "EDUCATION", "PV28");
        publish(closed);
        publish(closed);
        publish(closed(UUID.randomUUID(), "2003-02-10T10:00:00Z", "EDUCATION", null));
        Selection months = months("2003-01", "2003-02");
        await().untilAsserted(() -> assertThat(signals.figures(months).facts()).isEqualTo(2));

        Figures figures = signals.figures(months);
        assertThat(figures.months()).containsExactly(new Count("2003-01", 1), new Count("2003-02", 1));
        assertThat(figures.of(Facet.THEME)).containsExactly(new Count("EDUCATION", 2));
        assertThat(figures.of(Facet.SITUATION)).containsExactly(new Count("NO_SCHOOL", 2), new Count("POVERTY", 2));
        assertThat(figures.of(Facet.PROVINCE)).containsExactlyInAnyOrder(new Count("PV28", 1), new Count("", 1));
        assertThat(figures.of(Facet.PROVISION)).contains(new Count("CRC-28", 2));
    }

    @Test
    void filtersCombine() {
        publish(closed(UUID.randomUUID(), "2003-05-10T10:00:00Z", "EDUCATION", "PV28"));
        publish(closed(UUID.randomUUID(), "2003-05-11T10:00:00Z", "HOUSING", "PV28"));
        publish(closed(UUID.randomUUID(), "2003-05-12T10:00:00Z", "HOUSING", "PV27"));
        await().untilAsserted(() -> assertThat(
                        signals.figures(months("2003-05", "2003-05")).facts())
                .isEqualTo(3));
        Codes all = Codes.of(List.of(
                "theme:HOUSING",
                "situation:POVERTY",
                "province:PV28",
                "asker:CHILD",
                "age_band:AGE_12_15",
                "body:SCHOOL",
                "provision:CRC-3",
                "outcome:RESPECTED"));
        Selection both = new Selection(all, YearMonth.parse("2003-05"), YearMonth.parse("2003-05"), false);
        assertThat(signals.figures(both).facts()).isEqualTo(1);
    }

    @Test
    void aMonthWithoutCasesStandsInTheRowWithNought() {
        publish(closed(UUID.randomUUID(), "2003-08-10T10:00:00Z", "HOUSING", "PV28"));
        publish(closed(UUID.randomUUID(), "2003-10-10T10:00:00Z", "HOUSING", "PV28"));
        await().untilAsserted(() -> assertThat(
                        signals.figures(months("2003-08", "2003-10")).months())
                .containsExactly(new Count("2003-08", 1), new Count("2003-09", 0), new Count("2003-10", 1)));
    }

    @Test
    void openWorkFollowsTheYoungestStatusEvenWhenEventsArriveOutOfOrder() {
        long before = signals.openWork().open();
        UUID fact = UUID.randomUUID();
        publish(moved(fact, CaseStatus.ACCEPTED, CaseStatus.IN_REVIEW, 2));
        await().untilAsserted(() -> assertThat(signals.openWork().open()).isEqualTo(before + 1));
        publish(new CaseOpened(fact, START, AskerKind.CHILD, false));
        publish(moved(fact, CaseStatus.RECEIVED, CaseStatus.ACCEPTED, 1));
        publish(moved(fact, CaseStatus.ANSWERED, CaseStatus.CLOSED, 4));
        await().untilAsserted(() -> assertThat(signals.openWork().open()).isEqualTo(before));
        publish(moved(fact, CaseStatus.APPROVED, CaseStatus.ANSWERED, 3));
        await().untilAsserted(() -> assertThat(answers(3)).isEqualTo(1));
        assertThat(signals.openWork().open()).isEqualTo(before);
    }

    @Test
    void howLongSomebodyWaitedIsCountedOnceAndStandsApartFromTheFacts() {
        UUID fact = UUID.randomUUID();
        publish(new CaseOpened(fact, START, AskerKind.CHILD, false));
        publish(moved(fact, CaseStatus.APPROVED, CaseStatus.ANSWERED, 40));
        publish(moved(fact, CaseStatus.APPROVED, CaseStatus.ANSWERED, 40));
        await().untilAsserted(() -> assertThat(answers(40)).isEqualTo(1));
    }

    @Test
    void casesThatAreTakenOverTogetherAndWaitedEquallyLongAreEachCounted() {
        Instant answered = START.plus(55, ChronoUnit.DAYS);
        List<EarlierFacts.Progress> progress = Stream.generate(
                        () -> new EarlierFacts.Progress(UUID.randomUUID(), false, START, CaseStatus.ANSWERED, answered))
                .limit(3)
                .toList();

        earlier.add(List.of(), progress);

        assertThat(answers(55)).isEqualTo(3);
        progress.forEach(one -> publish(new CaseForgotten(one.factId())));
    }

    @Test
    void ofAForgottenCaseTheFactStaysAndHasAnotherIdAndNoOpenWork() {
        UUID fact = UUID.randomUUID();
        long before = signals.openWork().open();
        publish(moved(fact, CaseStatus.ACCEPTED, CaseStatus.IN_REVIEW, 2));
        publish(closed(fact, "2003-07-10T10:00:00Z", "HOUSING", "PV28"));
        Selection july = months("2003-07", "2003-07");
        await().untilAsserted(() -> assertThat(signals.figures(july).facts()).isEqualTo(1));
        await().untilAsserted(() -> assertThat(signals.openWork().open()).isEqualTo(before + 1));
        Figures known = signals.figures(july);

        publish(new CaseForgotten(fact));

        assertThat(signals.openWork().open()).isEqualTo(before);
        assertThat(signals.figures(july)).isEqualTo(known);
        assertThat(database.sql(
                                "select count(*) from signals.case_fact_provision p join signals.case_fact f using (fact_id)"
                                        + " where f.received_in = '2003-07-01'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(DatabaseDump.of(database).leaksOf(fact.toString())).isEmpty();
    }

    private static final Instant START = Instant.parse("2003-01-01T08:00:00Z");

    private static CaseMoved moved(UUID fact, CaseStatus from, CaseStatus to, long version) {
        return new CaseMoved(
                new CaseId(UUID.randomUUID()),
                fact,
                from,
                to,
                START.plus(version, ChronoUnit.DAYS),
                version,
                START,
                false);
    }

    private long answers(int days) {
        return database.sql(
                        "select coalesce(sum(answers), 0) from signals.waiting_time where month < '2004-01-01' and days = :days")
                .param("days", days)
                .query(Long.class)
                .single();
    }

    @Test
    void theDashboardShowsEachChartWithItsTableAndItsFile() {
        for (int i = 0; i < 12; i++) {
            publish(closed(UUID.randomUUID(), "2003-12-10T10:00:00Z", "EDUCATION", "PV28"));
        }
        await().untilAsserted(() -> assertThat(
                        signals.figures(months("2003-12", "2003-12")).facts())
                .isEqualTo(12));
        for (String language : List.of("", "/en")) {
            assertThat(browser.perform(get(language + "/medewerkers/cijfers?van=2003-12&tot=2003-12")
                            .contextPath(language)
                            .with(user("advocate").roles("ADVOCATE"))))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<svg", "cijfers/theme.csv?van=2003-12", "<table>")
                    .doesNotContain("/medewerkers/zaken");
        }
        assertThat(browser.perform(get("/medewerkers/cijfers?van=2003-12&tot=2003-12")
                        .with(user("lawyer").roles("LAWYER"))))
                .bodyText()
                .contains("/medewerkers/zaken?van=2003-12&amp;tot=2003-12&amp;thema=EDUCATION");
        assertThat(browser.perform(get("/medewerkers/cijfers/theme.csv?van=2003-12&tot=2003-12")
                        .with(user("advocate").roles("ADVOCATE"))))
                .hasStatusOk()
                .bodyText()
                .containsPattern("EDUCATION;\"Onderwijs[^;]*;\\d+\r\n");
        assertThat(browser.perform(get("/medewerkers/cijfers/month.csv?van=2003-12&tot=2003-12")
                        .with(user("lawyer").roles("LAWYER"))))
                .hasStatusOk()
                .bodyText()
                .contains("zaken;Nog te verwachten", "2003-12;\"dec 2003\";12;0\r\n");
    }

    @Test
    void whoMayNotOpenCasesSeesNumbersThatAreChangedAndAlwaysTheSame() {
        for (int i = 0; i < 12; i++) {
            publish(closed(UUID.randomUUID(), "2003-11-10T10:00:00Z", "EDUCATION", "PV28"));
        }
        publish(closed(UUID.randomUUID(), "2003-11-10T10:00:00Z", "HOUSING", null));
        Selection november = months("2003-11", "2003-11");
        await().untilAsserted(
                        () -> assertThat(signals.figures(november).facts()).isEqualTo(13));

        Figures guarded = signals.guarded(november);
        assertThat(guarded.facts()).isBetween(13L - Perturbation.MOST, 13L + Perturbation.MOST);
        assertThat(guarded.of(Facet.PROVINCE)).extracting(Count::key).contains("PV28");
        guarded.counts()
                .values()
                .forEach(counts -> assertThat(counts)
                        .allMatch(count -> count.facts() > 2 && count.facts() <= 13 + Perturbation.MOST));
        long shown = guarded.of(Facet.THEME).stream()
                .filter(count -> count.key().equals("EDUCATION"))
                .findFirst()
                .orElseThrow()
                .facts();
        // the same facts under another selection
        Selection same = november.with(Facet.THEME, "EDUCATION");
        assertThat(signals.guarded(same).facts()).isEqualTo(shown);
        String csv = "/medewerkers/cijfers/theme.csv?van=2003-11&tot=2003-11";
        assertThat(browser.perform(get(csv).with(user("advocate").roles("ADVOCATE"))))
                .bodyText()
                .contains(";" + shown + "\r\n");
        assertThat(browser.perform(get(csv).with(user("lawyer").roles("LAWYER"))))
                .bodyText()
                .contains("HOUSING", ";12\r\n", ";1\r\n");
    }

    @Test
    void newsOfAClosingThatComesLateDoesNotTakeTheNewerCodingAway() {
        UUID fact = UUID.randomUUID();
        publish(closed(fact, 5L, "2002-03-04T10:00:00Z", "EDUCATION", "PV28"));
        Selection march = months("2002-03", "2002-03");
        await().untilAsserted(() -> assertThat(signals.figures(march).facts()).isEqualTo(1));
        UUID mark = UUID.randomUUID();
        for (Long late : new Long[] {3L, null}) {
            publish(closed(fact, late, "2002-03-04T10:00:00Z", "HOUSING", "PV27"));
        }
        publish(closed(mark, 1L, "2002-04-04T10:00:00Z", "HOUSING", "PV27"));
        await().untilAsserted(() -> assertThat(
                        signals.figures(months("2002-04", "2002-04")).facts())
                .isEqualTo(1));
        await().during(java.time.Duration.ofMillis(300)).untilAsserted(() -> {
            assertThat(signals.figures(march).of(Facet.THEME)).containsExactly(new Count("EDUCATION", 1));
            assertThat(signals.figures(march).of(Facet.PROVISION)).hasSize(2);
        });

        publish(closed(fact, 6L, "2002-03-04T10:00:00Z", "HOUSING", "PV27"));
        await().untilAsserted(() ->
                assertThat(signals.figures(march).of(Facet.THEME)).containsExactly(new Count("HOUSING", 1)));
    }

    @Test
    void financeAndTheAdministratorDoNotSeeTheDashboard() {
        for (String role : List.of("FINANCE", "ADMINISTRATOR")) {
            assertThat(browser.perform(
                            get("/medewerkers/cijfers").with(user("someone").roles(role))))
                    .hasStatus(403);
        }
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private static Selection months(String from, String to) {
        return new Selection(Codes.NONE, YearMonth.parse(from), YearMonth.parse(to), false);
    }

    private static CaseClosed closed(UUID fact, String received, String theme, @Nullable String province) {
        return closed(fact, 1L, received, theme, province);
    }

    private static CaseClosed closed(
            UUID fact, @Nullable Long version, String received, String theme, @Nullable String province) {
        Instant at = Instant.parse(received);
        Coding coding = Codings.of(
                AskerKind.CHILD,
                AgeBand.AGE_12_15,
                ResidenceStatus.DUTCH,
                theme,
                List.of("NO_SCHOOL", "POVERTY"),
                List.of("SCHOOL"),
                null,
                province,
                List.of(
                        new CodedProvision(new ProvisionCode("CRC-28"), Finding.VIOLATED, OutcomeCode.RESPECTED),
                        new CodedProvision(new ProvisionCode("CRC-3"), Finding.AT_RISK, OutcomeCode.RESPECTED)),
                OutcomeCode.RESPECTED);
        return new CaseClosed(
                fact,
                version,
                at,
                at.plusSeconds(86_400),
                at.plusSeconds(172_800),
                coding.codes(),
                coding.provisions());
    }
}
