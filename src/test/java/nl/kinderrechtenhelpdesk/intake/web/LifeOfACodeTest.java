package nl.kinderrechtenhelpdesk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.AskerCodes;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.intake.ShortQuestion;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A code that was seen by somebody else, and a visit that must not stay open. */
@HelpdeskTest
class LifeOfACodeTest {

    private static final String TALK = "/mijn-vraag/gesprek";
    private static final Actor.Staff STAFF =
            new Actor.Staff(new StaffId(UUID.fromString("019f0000-0000-7000-8000-000000000007")));
    private static final Pattern GROUP = Pattern.compile("<span>(\\d{4})</span>");
    private static final Pattern FORM = Pattern.compile("name=\"formulier\" value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester web;

    @Autowired
    Intake intake;

    @Autowired
    AskerCodes codes;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private Receipt asked() {
        return intake.submit(ShortQuestion.ofChild());
    }

    private MvcTestResult send(String path, String... fields) {
        var request = web.post().uri(path).with(csrf()).remoteAddress("192.0.2.211");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private Cookie visit(String code) {
        return Objects.requireNonNull(
                send("/mijn-vraag", "code", code).getResponse().getCookie("sessie"));
    }

    private int look(Cookie session, String path, String... headers) {
        var request = web.get().uri(path).cookie(session);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange().getResponse().getStatus();
    }

    private String formOfNewCode() {
        Matcher form =
                FORM.matcher(AskerBrowser.body(web.get().uri("/mijn-vraag/code").exchange()));
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private static String codeOn(MvcTestResult page) {
        StringBuilder code = new StringBuilder();
        Matcher groups = GROUP.matcher(AskerBrowser.body(page));
        while (groups.find()) {
            code.append(groups.group(1));
        }
        return code.toString();
    }

    @Test
    void aNewCodeKillsTheOldOneAndEndsEveryVisitWithIt() {
        Receipt receipt = asked();
        String old = receipt.code().digits();
        Cookie somebody = visit(old);

        MvcTestResult given = send("/mijn-vraag/code", "code", old, "formulier", formOfNewCode());

        String fresh = codeOn(given);
        assertThat(fresh).hasSize(16).isNotEqualTo(old);
        assertThat(look(somebody, TALK)).isEqualTo(302);
        assertThat(send("/mijn-vraag", "code", old)).hasStatus(422);
        assertThat(look(visit(fresh), TALK)).isEqualTo(200);
        assertThat(trail.of(receipt.id())).extracting(AuditTrail.Entry::action).contains(AuditAction.CODE_REPLACED);
    }

    @Test
    void whoSendsTheFormAgainBecauseTheLineBrokeGetsTheSameNewCodeForAQuarterOfAnHour() {
        String old = asked().code().digits();
        String form = formOfNewCode();

        String fresh = codeOn(send("/mijn-vraag/code", "code", old, "formulier", form));

        assertThat(codeOn(send("/mijn-vraag/code", "code", old, "formulier", form)))
                .isEqualTo(fresh);
        assertThat(send("/mijn-vraag/code", "code", old, "formulier", formOfNewCode()))
                .hasStatus(422);
        clock.advance(Duration.ofMinutes(16));
        assertThat(send("/mijn-vraag/code", "code", old, "formulier", form)).hasStatus(422);
    }

    @Test
    void nobodyGetsANewCodeWithoutTheOldOne() {
        assertThat(send("/mijn-vraag/code", "code", AskerCode.random().digits()))
                .hasStatus(422);
        assertThat(send("/mijn-vraag/code", "code", "1234")).hasStatus(422);
    }

    @Test
    void aWithdrawnCodeIsDeadWithItsVisitsAndItsReasonIsSealed() {
        Receipt receipt = asked();
        Cookie somebody = visit(receipt.code().digits());

        codes.withdraw(receipt.id(), STAFF, Redacted.of("Vader vond het briefje met de code"));

        assertThat(look(somebody, TALK)).isEqualTo(302);
        assertThat(send("/mijn-vraag", "code", receipt.code().digits())).hasStatus(422);
        AskerCodes.Standing standing = codes.of(receipt.id());
        assertThat(standing.given()).isFalse();
        assertThat(standing.withdrawals())
                .singleElement()
                .satisfies(each -> assertThat(each.reason().reveal()).contains("briefje"));
        assertThat(database.sql("select reason from intake.code_withdrawal where case_id = :id")
                        .param("id", receipt.id().value())
                        .query(byte[].class)
                        .single())
                .asString()
                .doesNotContain("briefje");

        AskerCode told = codes.issue(receipt.id(), STAFF);
        assertThat(look(visit(told.digits()), TALK)).isEqualTo(200);
        assertThat(trail.of(receipt.id()))
                .extracting(AuditTrail.Entry::action)
                .contains(AuditAction.CODE_WITHDRAWN, AuditAction.CODE_GIVEN);
    }

    @Test
    void aCodeEndsSoManyDaysAfterClosingUnlessTheCaseGoesOn() {
        Receipt receipt = asked();
        Cookie somebody = visit(receipt.code().digits());
        LocalDate today = Zone.today(clock);

        codes.closed(receipt.id(), today.minusDays(180));
        assertThat(look(somebody, TALK)).isEqualTo(200);

        codes.closed(receipt.id(), today.minusDays(181));
        assertThat(look(somebody, TALK)).isEqualTo(302);
        assertThat(send("/mijn-vraag", "code", receipt.code().digits())).hasStatus(422);

        codes.goesOn(receipt.id());
        assertThat(send("/mijn-vraag", "code", receipt.code().digits())).hasStatus(302);
    }

    @Test
    void theAskerSeesWhenTheCodeWasUsedBesidesThisVisit() {
        Receipt receipt = asked();
        Cookie first = visit(receipt.code().digits());
        assertThat(page(first)).contains("niet eerder gebruikt");

        clock.advance(Duration.ofMinutes(3));
        Instant later = clock.instant();
        Cookie second = visit(receipt.code().digits());

        assertThat(page(second)).contains("Hiervoor gebruikt op");
        assertThat(page(first)).contains("Hiervoor gebruikt op", clockTime(later));
    }

    private static String clockTime(Instant at) {
        return java.time.format.DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(Zone.AMSTERDAM));
    }

    private String page(Cookie session) {
        return AskerBrowser.body(web.get().uri(TALK).cookie(session).exchange());
    }

    @ParameterizedTest
    @ValueSource(strings = {TALK, "/", "/en/", "/kinderrechten"})
    void openingTheSiteAnewEndsTheVisit(String opened) {
        Cookie session = visit(asked().code().digits());
        assertThat(look(session, TALK, "Sec-Fetch-Site", "same-origin")).isEqualTo(200);

        look(session, opened, "Sec-Fetch-Site", "none", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document");

        assertThat(look(session, TALK, "Sec-Fetch-Site", "same-origin")).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mijn-vraag", "/en/mijn-vraag"})
    void thePageThatAsksForTheCodeAsksForItAlsoOfWhoIsInAlready(String door) {
        Cookie session = visit(asked().code().digits());

        assertThat(look(session, door)).isEqualTo(200);

        assertThat(look(session, TALK)).isEqualTo(302);
    }

    @Test
    void aVisitEndsAfterTenMinutesWithoutAPageAndAfterTwoHoursInAll() {
        Cookie session = visit(asked().code().digits());
        for (int minutes = 0; minutes < 117; minutes += 9) {
            clock.advance(Duration.ofMinutes(9));
            assertThat(look(session, TALK)).isEqualTo(200);
        }

        clock.advance(Duration.ofMinutes(4));
        assertThat(look(session, TALK)).isEqualTo(302);

        Cookie idle = visit(asked().code().digits());
        clock.advance(Duration.ofMinutes(10));
        assertThat(look(idle, TALK)).isEqualTo(302);
    }

    @Test
    void aCodeThatWasLedToAnotherCaseInTheDatabaseOpensNothing() {
        Receipt mine = asked();
        Receipt theirs = asked();
        Cookie visit = visit(mine.code().digits());
        database.sql("delete from intake.asker_code where case_id = :theirs")
                .param("theirs", theirs.id().value())
                .update();
        database.sql("update intake.asker_code set case_id = :theirs where case_id = :mine")
                .param("theirs", theirs.id().value())
                .param("mine", mine.id().value())
                .update();

        assertThat(send("/mijn-vraag", "code", mine.code().digits())).hasStatus(422);
        assertThat(look(visit, TALK)).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ends_on = current_date + 4000", "seal = null", "code_id = gen_random_uuid()", "seal = '\\x00'"})
    void aCodeThatWasChangedInTheDatabaseOpensNothing(String assignment) {
        Receipt mine = asked();
        database.sql("update intake.asker_code set " + assignment + " where case_id = :mine")
                .param("mine", mine.id().value())
                .update();

        assertThat(send("/mijn-vraag", "code", mine.code().digits())).hasStatus(422);
    }
}
