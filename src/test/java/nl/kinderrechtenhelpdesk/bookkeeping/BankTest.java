package nl.kinderrechtenhelpdesk.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.bookkeeping.BankFiles.Outcome;
import nl.kinderrechtenhelpdesk.bookkeeping.BankFiles.Refusal;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine.Part;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLines.Answer;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLines.Reason;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLines.Suggestion;
import nl.kinderrechtenhelpdesk.bookkeeping.YearFigures.Ratio;
import nl.kinderrechtenhelpdesk.bookkeeping.YearFigures.Year;
import nl.kinderrechtenhelpdesk.giving.Gift;
import nl.kinderrechtenhelpdesk.giving.Gifts;
import nl.kinderrechtenhelpdesk.kernel.Euros;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.Chromium;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From a file of the bank to the figures of a year. Each test has a year and an account of its own. */
@HelpdeskTest
class BankTest {

    private static final String OURS = "NL91ABNA0417164300";
    private static final Pattern FIRST_OPENING =
            Pattern.compile("<obLine><nr>1</nr><accID>1100</accID><amnt>([0-9.]+)</amnt><amntTp>([CD])");
    private static final String THEIRS = "NL20INGB0001234567";

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    BankFiles files;

    @Autowired
    BankLines lines;

    @Autowired
    YearFigures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    Gifts gifts;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private @Nullable SignedIn known;

    private SignedIn finance() {
        SignedIn somebody = known == null ? signIn.newAccount(Role.FINANCE).who() : known;
        known = somebody;
        return somebody;
    }

    private Outcome take(CamtFile file) {
        return files.take(file.file(), finance());
    }

    private BankLine lineOf(int year, long cents) {
        UUID id = database.sql(
                        "select line_id from bookkeeping.bank_line where extract(year from booked_on) = :year and cents = :cents")
                .param("year", year)
                .param("cents", cents)
                .query(UUID.class)
                .single();
        return lines.find(id, finance()).orElseThrow();
    }

    private Answer sort(int year, long cents, Part... parts) {
        BankLine line = lineOf(year, cents);
        return lines.sort(line.id(), List.of(parts), line.version(), finance());
    }

    @Test
    void theSameFileTwiceAndPeriodsThatOverlapAreTakenOnce() {
        LocalDate day = LocalDate.of(2001, 3, 4);
        CamtFile march = new CamtFile(OURS, 0)
                .line(day, 1_000, "R1", "Grutto", THEIRS, "een")
                .line(day, 1_000, "R2", "Grutto", THEIRS, "een")
                .line(day, 1_000, "", "Wulp", THEIRS, "zonder verwijzing")
                .line(day, 1_000, "", "Wulp", THEIRS, "zonder verwijzing");
        CamtFile longer = new CamtFile(OURS, 0)
                .line(day, 1_000, "R1", "Grutto", THEIRS, "een")
                .line(day, 1_000, "R2", "Grutto", THEIRS, "een")
                .line(day, 1_000, "", "Wulp", THEIRS, "zonder verwijzing")
                .line(day, 1_000, "", "Wulp", THEIRS, "zonder verwijzing")
                .line(day, 1_000, "", "Wulp", THEIRS, "zonder verwijzing")
                .line(day.plusDays(1), 1_000, "R1", "Grutto", THEIRS, "een");

        assertThat(take(march)).isEqualTo(new Outcome.Taken(4, 0, 0, 0));
        assertThat(take(march)).isEqualTo(new Outcome.Taken(0, 4, 0, 0));
        assertThat(take(longer)).isEqualTo(new Outcome.Taken(2, 4, 0, 0));
        assertThat(figures.of(2001).unsorted()).isEqualTo(6);
        assertThat(figures.of(2001).unsortedCents()).isEqualTo(6_000);
    }

    @Test
    void ofAFileThatDoesNotAddUpNothingIsTakenAndBothBalancesAreSaid() {
        CamtFile file = new CamtFile(OURS, 5_000).line(LocalDate.of(2002, 3, 4), 1_000, "R1", "Grutto", THEIRS, "een");

        assertThat(files.take(file.file(1), finance()))
                .isEqualTo(new Outcome.Refused(Refusal.BALANCE, "PROEF", 6_000, 6_001));
        assertThat(files.take(Redacted.of(new byte[0]), finance())).isEqualTo(new Outcome.Refused(Refusal.EMPTY));
        assertThat(files.take(Redacted.of(new byte[BankFiles.LARGEST_FILE + 1]), finance()))
                .isEqualTo(new Outcome.Refused(Refusal.TOO_LARGE));
        assertThat(figures.of(2002).unsorted()).isZero();
    }

    @Test
    void whoPaidIsSealedInTheDatabase() {
        take(new CamtFile(OURS, 0).line(LocalDate.of(2003, 3, 4), 1_111, "R1", "Zeldzame Zwaluw", THEIRS, "klaproos"));

        assertThat(database.sql("""
                        select encode(name, 'escape') || encode(iban, 'escape') || encode(remittance, 'escape') || encode(payer, 'escape')
                          from bookkeeping.bank_line where cents = 1111""").query(String.class).single()).doesNotContain("Zwaluw", "INGB", "klaproos");
        assertThat(lineOf(2003, 1_111).name().reveal()).isEqualTo("Zeldzame Zwaluw");
    }

    @Test
    void aGiftIsFoundByItsReferenceAndTakenWithOnePressAndGivenBackWhenThatWasWrong() {
        UUID id = UUID.randomUUID();
        gifts.intend(id, 2_500, null, "192.0.2.61");
        Gift gift = gifts.find(id).orElseThrow();
        LocalDate day = Zone.today(clock);
        take(new CamtFile(OURS, 0)
                .line(
                        day,
                        2_417,
                        "G" + id,
                        "Grutto",
                        "",
                        "van oma " + gift.reference().shown()));
        BankLine line = lineOf(day.getYear(), 2_417);

        List<Suggestion> suggested = lines.suggestions(line);
        assertThat(suggested).first().satisfies(one -> {
            assertThat(one.name()).isEqualTo(gift.reference().shown());
            assertThat(one.reasons()).contains(Reason.REFERENCE, Reason.PERIOD).doesNotContain(Reason.AMOUNT);
        });
        assertThat(lines.accept(line.id(), suggested.getFirst().key(), line.version(), finance()))
                .isEqualTo(Answer.DONE);
        assertThat(gifts.find(id).orElseThrow().received()).isEqualTo(new Gift.Received(day, 2_417, Gift.Way.TRANSFER));
        assertThat(lineOf(day.getYear(), 2_417).parts()).containsExactly(new Part("INDIVIDUALS", 2_417));
        assertThat(lines.accept(line.id(), suggested.getFirst().key(), line.version(), finance()))
                .isEqualTo(Answer.CHANGED_MEANWHILE);

        assertThat(lines.sort(line.id(), List.of(), line.version() + 1, finance()))
                .isEqualTo(Answer.DONE);
        assertThat(gifts.find(id).orElseThrow().received()).isNull();
        assertThat(lineOf(day.getYear(), 2_417).sorted()).isFalse();
    }

    @Test
    void whatAnAccountPaidForBeforeIsSuggestedTheNextTime() {
        LocalDate day = LocalDate.of(2004, 3, 4);
        take(new CamtFile(OURS, 0)
                .line(day, -5_001, "H1", "Verhuurder", "BE68539007547034", "huur maart")
                .line(day.plusMonths(1), -5_002, "H2", "Verhuurder", "BE68539007547034", "huur april")
                .line(day, 5_003, "H3", "Verhuurder", "BE68539007547034", "terug"));
        assertThat(sort(2004, -5_001, new Part("MANAGEMENT", -5_001))).isEqualTo(Answer.DONE);

        assertThat(lines.suggestions(lineOf(2004, -5_002)))
                .containsExactly(new Suggestion("category:MANAGEMENT", "MANAGEMENT", "", Set.of(Reason.BEFORE)));
        assertThat(lines.suggestions(lineOf(2004, 5_003))).isEmpty();
    }

    @Test
    void partsThatDoNotAddUpOrBelongNowhereAreRefusedAndWhoComesSecondIsTold() {
        take(new CamtFile(OURS, 0).line(LocalDate.of(2005, 3, 4), 9_700, "M1", "Betaaldienst", THEIRS, "uitbetaling"));

        assertThat(sort(2005, 9_700, new Part("INDIVIDUALS", 9_699))).isEqualTo(Answer.DOES_NOT_FIT);
        assertThat(sort(2005, 9_700, new Part("BANK", 9_700))).isEqualTo(Answer.DOES_NOT_FIT);
        assertThat(sort(2005, 9_700, new Part("NIETS", 9_700))).isEqualTo(Answer.DOES_NOT_FIT);
        BankLine line = lineOf(2005, 9_700);
        Part gross = new Part("INDIVIDUALS", 10_000);
        Part costs = new Part("FUNDRAISING", -300);
        assertThat(lines.sort(line.id(), List.of(gross, costs), line.version(), finance()))
                .isEqualTo(Answer.DONE);
        assertThat(lines.sort(line.id(), List.of(new Part("COMPANIES", 9_700)), line.version(), finance()))
                .isEqualTo(Answer.CHANGED_MEANWHILE);
        assertThat(figures.of(2005).of(Category.Group.RAISED)).isEqualTo(10_000);
        assertThat(figures.of(2005).of(Category.Group.FUNDRAISING)).isEqualTo(300);
    }

    @Test
    void theRatiosAreThoseOfTheGuideline() {
        LocalDate day = LocalDate.of(2006, 6, 1);
        take(new CamtFile(OURS, 0)
                .line(day, 80_000, "1", "Fonds", THEIRS, "")
                .line(day, 20_000, "2", "Rente", THEIRS, "")
                .line(day, -60_000, "3", "Loon", THEIRS, "")
                .line(day, -10_000, "4", "Pleiten", THEIRS, "")
                .line(day, -4_000, "5", "Werving", THEIRS, "")
                .line(day, -6_000, "6", "Beheer", THEIRS, "")
                .line(day, -30_000, "7", "Eigen spaarrekening", THEIRS, ""));
        assertThat(figures.of(2006).ratio(Ratio.SPENT_OF_COSTS)).isEmpty();
        sort(2006, 80_000, new Part("NONPROFITS", 80_000));
        sort(2006, 20_000, new Part("OTHER_INCOME", 20_000));
        sort(2006, -60_000, new Part("ADVICE", -60_000));
        sort(2006, -10_000, new Part("CHANGE", -10_000));
        sort(2006, -4_000, new Part("FUNDRAISING", -4_000));
        sort(2006, -6_000, new Part("MANAGEMENT", -6_000));
        sort(2006, -30_000, new Part("OWN_ACCOUNTS", -30_000));

        Year year = figures.of(2006);
        assertThat(List.of(year.income(), year.costs(), year.result())).containsExactly(100_000L, 80_000L, 20_000L);
        assertThat(year.ratio(Ratio.SPENT_OF_INCOME).orElseThrow()).isEqualByComparingTo("70.0");
        assertThat(year.ratio(Ratio.SPENT_OF_COSTS).orElseThrow()).isEqualByComparingTo("87.5");
        assertThat(year.ratio(Ratio.FUNDRAISING).orElseThrow()).isEqualByComparingTo("5.0");
        assertThat(year.ratio(Ratio.MANAGEMENT).orElseThrow()).isEqualByComparingTo("7.5");
        assertThat(figures.years()).contains(2006);
    }

    @Test
    void aYearIsClosedOnceAllIsSortedAndThenNothingOfItChanges() {
        LocalDate day = LocalDate.of(2007, 6, 1);
        CamtFile file = new CamtFile(OURS, 0).line(day, 700, "1", "Grutto", THEIRS, "");
        take(file);
        assertThat(ledger.close(2007, finance())).isEqualTo(Ledger.Closing.UNSORTED);
        assertThat(ledger.close(Zone.today(clock).getYear(), finance())).isEqualTo(Ledger.Closing.NOT_OVER);
        sort(2007, 700, new Part("INDIVIDUALS", 700));
        assertThat(ledger.close(2007, finance())).isEqualTo(Ledger.Closing.DONE);

        assertThat(figures.of(2007).closed()).isTrue();
        assertThat(sort(2007, 700, new Part("COMPANIES", 700))).isEqualTo(Answer.CLOSED);
        assertThat(take(file)).as("known lines are no news").isEqualTo(new Outcome.Taken(0, 1, 0, 0));
        CamtFile both = new CamtFile(OURS, 0)
                .line(LocalDate.of(2008, 1, 1), 800, "1", "Grutto", THEIRS, "")
                .line(day, 701, "2", "Grutto", THEIRS, "");
        assertThat(take(both)).isEqualTo(new Outcome.Refused(Refusal.CLOSED, "PROEF", 2007, 0));
        assertThat(figures.of(2008).unsorted())
                .as("nothing of the file was taken")
                .isZero();
    }

    @Test
    void theFilesForTheBookkeeperAreInBalanceAndNameNobody() throws Exception {
        LocalDate day = LocalDate.of(2009, 6, 1);
        take(new CamtFile(OURS, 12_300)
                .line(day, 901, "1", "Zeldzame Grutto", THEIRS, "geheim")
                .line(day, -902, "2", "Zeldzame Wulp", THEIRS, "geheim"));
        sort(2009, 901, new Part("LOTTERIES", 901));
        ledger.save(
                Map.of("LOTTERIES", new Ledger.Account(lotteries(), "8.111", "Loterij; \"eigen\" naam")), finance());

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ledger.csv(2009, Language.NL, out);
        String csv = out.toString(StandardCharsets.UTF_8);
        assertThat(csv.lines().toList())
                .hasSize(5)
                .contains("2009-06-01;" + lineOf(2009, 901).number()
                        + ";\"8.111\";\"Loterij; \"\"eigen\"\" naam\";0,00;9,01;\"LOTTERIES\"");
        out.reset();
        ledger.auditFile(2009, Language.NL, out);
        String xaf = out.toString(StandardCharsets.UTF_8);
        assertThat(xaf)
                .contains(
                        "<totalDebit>18.03</totalDebit><totalCredit>18.03</totalCredit>", "<linesCount>4</linesCount>");
        assertThat(csv + xaf).doesNotContain("Zeldzame", "geheim", THEIRS);
        assertThat(opening(2010) - opening(2009))
                .as("what came and went in between")
                .isEqualTo(901 - 902);
    }

    /** What the banks held at the beginning of a year, by its audit file. */
    private long opening(int year) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ledger.auditFile(year, Language.NL, out);
        Matcher first = FIRST_OPENING.matcher(out.toString(StandardCharsets.UTF_8));
        assertThat(first.find()).isTrue();
        long cents = Euros.written(first.group(1)).orElseThrow();
        return first.group(2).equals("D") ? cents : -cents;
    }

    private Category lotteries() {
        return ledger.accounts().stream()
                .map(Ledger.Account::category)
                .filter(one -> one.code().equals("LOTTERIES"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyWhoKeepsTheBooksSeesThem() {
        for (Role role : Role.values()) {
            for (String page : List.of(
                    "/medewerkers/bank",
                    "/medewerkers/boekhouding",
                    "/medewerkers/boekhouding/rekeningen",
                    "/medewerkers/boekhouding/2020.csv")) {
                assertThat(browser.get().uri(page).with(signIn.as(role)))
                        .as(role + " " + page)
                        .hasStatus(role == Role.FINANCE ? 200 : 403);
            }
        }
    }

    @Test
    void anAccountWithoutANumberIsSaidBesideTheField() {
        assertThat(browser.post()
                        .uri("/medewerkers/boekhouding/rekeningen")
                        .with(csrf())
                        .with(signIn.as(Role.FINANCE)))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#nummer-INDIVIDUALS\"");
    }

    @Test
    void aColleagueBringsTheFileSortsALineInPartsAndReadsTheYearOnPagesThatEverybodyCanUse() throws Exception {
        String site = "http://localhost:" + port;
        byte[] first = new ClassPathResource("bookkeeping/first.xml").getContentAsByteArray();
        try (Accessible accessible = new Accessible();
                BrowserContext window = Chromium.window(Chromium.DESK, true)) {
            Page page = window.newPage();
            signIn.newAccount(Role.FINANCE).in(page, site);
            page.navigate(site + "/medewerkers/bank");
            bring(page, "geen.xml", "<geen/>".getBytes(StandardCharsets.UTF_8));
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("geen afschrift");
            bring(page, "afschrift.xml", first);
            assertThat(page.locator("[role=status]").first().innerText()).contains("7 nieuwe regels");
            accessible.look(page);
            page.navigate(site + "/medewerkers/bank/" + lineOf(2026, -110_000).id());
            page.selectOption("#rubriek-0", "ADVICE");
            page.selectOption("#rubriek-1", "MANAGEMENT");
            page.fill("#bedrag-1", "-100");
            accessible.look(page);
            page.click("main form .govuk-button >> nth=0");
            page.waitForLoadState();
            assertThat(lineOf(2026, -110_000).parts())
                    .containsExactly(new Part("ADVICE", -100_000), new Part("MANAGEMENT", -10_000));
            for (String path :
                    List.of("?toon=klaar", "/" + lineOf(2026, -110_000).id())) {
                page.navigate(site + "/medewerkers/bank" + path);
                accessible.look(page);
            }
            for (String path : List.of("?jaar=2026", "/rekeningen")) {
                page.navigate(site + "/medewerkers/boekhouding" + path);
                accessible.look(page);
            }
            accessible.assertNothingWrong();
        }
    }

    private static void bring(Page page, String name, byte[] content) {
        page.setInputFiles("#bestand", new FilePayload(name, "application/xml", content));
        page.click("form[enctype] button");
        page.waitForLoadState();
    }
}
