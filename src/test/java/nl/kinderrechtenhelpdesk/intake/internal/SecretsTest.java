package nl.kinderrechtenhelpdesk.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.intake.Drafts.Found.Sent;
import nl.kinderrechtenhelpdesk.intake.Drafts.Found.Unsent;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.intake.ShortQuestion;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database does not give away: a draft, a code. */
@HelpdeskTest
class SecretsTest {

    private static final String SOURCE = "192.0.2.41";

    @Autowired
    Drafts drafts;

    @Autowired
    QuestionQuota quota;

    @Autowired
    Intake intake;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    PurgesDrafts purge;

    @Autowired
    Sending sending;

    @Autowired
    SealedDraftFiles files;

    @Autowired
    TransactionTemplate transaction;

    private static Draft draft() {
        return Draft.of(Map.of("question", List.of("kwetterende zeepaardjes")));
    }

    private static Submission submission() {
        return ShortQuestion.ofChild();
    }

    private byte[] sealedOf(DraftPass pass) {
        return database.sql("select sealed from intake.draft where id = :id")
                .param("id", pass.id())
                .query((row, number) -> row.getBytes("sealed"))
                .single();
    }

    @Test
    void aDraftOpensWithItsOwnPassOnly() {
        DraftPass pass = drafts.begin(draft());
        DraftPass other = drafts.begin(draft());

        assertThat(new String(sealedOf(pass), StandardCharsets.ISO_8859_1)).doesNotContain("zeepaardjes");
        assertThat(drafts.find(pass)).get().isInstanceOf(Unsent.class);
        assertThat(DraftSeal.open(other, false, sealedOf(pass))).isEmpty();
        assertThat(DraftSeal.open(pass, true, sealedOf(pass))).isEmpty();
    }

    @Test
    void aDraftThatWasMovedToAnotherRowOrAlteredDoesNotOpen() {
        DraftPass pass = drafts.begin(draft());
        byte[] sealed = sealedOf(pass);
        sealed[sealed.length - 1] ^= 1;

        assertThat(DraftSeal.open(pass, false, sealed)).isEmpty();
        database.sql("update intake.draft set sealed = :sealed where id = :id")
                .param("sealed", sealed)
                .param("id", pass.id())
                .update();
        assertThat(drafts.find(pass)).isEmpty();
    }

    @Test
    void aDraftSurvivesARestartOfTheApplication() {
        DraftPass pass = drafts.begin(draft());
        Drafts restarted = new SealedDrafts(new DraftStore(database), files, sending, quota, transaction, clock);

        assertThat(restarted.find(DraftPass.parse(pass.value()).orElseThrow()))
                .get()
                .isInstanceOfSatisfying(
                        Unsent.class,
                        found -> assertThat(found.draft().value("question")).isEqualTo("kwetterende zeepaardjes"));
    }

    @Test
    void twoTabsThatAnswerDifferentQuestionsLoseNothing() {
        DraftPass pass = drafts.begin(draft());

        drafts.keep(pass, Map.of("age", List.of("12")));
        Draft both = drafts.keep(pass, Map.of("childname", List.of("Noor"))).orElseThrow();

        assertThat(both.value("age")).isEqualTo("12");
        assertThat(both.value("question")).isEqualTo("kwetterende zeepaardjes");
    }

    @Test
    void draftsAndReceiptsArePurgedWhenTheirTimeIsOver() {
        DraftPass idle = drafts.begin(draft());
        DraftPass sent = drafts.begin(draft());
        DraftPass receipt = sent.forReceipt("page");
        drafts.send(sent, receipt, submission(), SOURCE);
        assertThat(drafts.find(sent)).isEmpty();
        assertThat(drafts.find(receipt)).get().isInstanceOf(Sent.class);

        clock.advance(Duration.ofMinutes(20));
        assertThat(drafts.find(idle)).isPresent();
        purge.run();
        assertThat(rows(sent)).isZero();
        assertThat(rows(idle)).isOne();

        clock.advance(Duration.ofHours(3));
        purge.run();
        assertThat(rows(idle)).isZero();
    }

    private long rows(DraftPass pass) {
        return database.sql("select count(*) from intake.draft where id = :id")
                .param("id", pass.id())
                .query(Long.class)
                .single();
    }

    @Test
    void theDatabaseHoldsNeitherTheDigitsOfACodeNorAPlainHashOfThem() throws Exception {
        DraftPass pass = drafts.begin(draft());
        Receipt receipt =
                drafts.send(pass, pass.forReceipt("page"), submission(), SOURCE) instanceof Drafts.Outcome.Done done
                        ? done.question().receipt()
                        : fail("not sent");
        String digits = receipt.code().digits();
        byte[] stored = database.sql("select code_hash from intake.asker_code where case_id = :id")
                .param("id", receipt.id().value())
                .query((row, number) -> row.getBytes("code_hash"))
                .single();

        assertThat(DatabaseDump.of(database).leaksOf(digits, receipt.code().grouped()))
                .isEmpty();
        for (String algorithm : List.of("SHA-256", "SHA-512/256")) {
            assertThat(MessageDigest.getInstance(algorithm).digest(digits.getBytes(StandardCharsets.US_ASCII)))
                    .isNotEqualTo(stored);
        }
        assertThat(intake.caseOf(AskerCode.parse(receipt.code().grouped()).orElseThrow()))
                .contains(receipt.id());
    }

    @Test
    void theSameDigitsHaveAnotherHashInAnotherInstallation() {
        AskerCode code = AskerCode.parse("1234 5678 9012 3456").orElseThrow();
        byte[] here = hashIn("here", code);
        byte[] again = hashIn("here", code);
        byte[] there = hashIn("there", code);

        assertThat(here).isEqualTo(again).isNotEqualTo(there).hasSize(32);
    }

    private static byte[] hashIn(String installation, AskerCode code) {
        return new CodeHash((purpose, content) -> digest(purpose + installation, content), new CodeCost(64, 1, 1))
                .of(code);
    }

    private static byte[] digest(String purpose, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(purpose.getBytes(StandardCharsets.UTF_8));
            return digest.digest(content);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aQuestionThatCameByTelephoneHasNoCode() {
        var id = intake.record(submission(), clock.instant());

        assertThat(intake.question(id).content().question()).isEqualTo(Redacted.of("Mag dit?"));
        assertThat(database.sql("select count(*) from intake.asker_code where case_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
