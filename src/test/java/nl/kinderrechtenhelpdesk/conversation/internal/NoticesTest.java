package nl.kinderrechtenhelpdesk.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.AskerMessages;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.conversation.AskedCase;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.Reach;
import nl.kinderrechtenhelpdesk.conversation.Reach.NoticeState;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Against a real mail server: what askers get, and what they never get. */
@HelpdeskTest
class NoticesTest {

    private static final GreenMail MAIL =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final StaffId LAWYER = new StaffId(UUID.fromString("019f0000-0000-7000-8000-000000000002"));
    private static final Actor STAFF = new Actor.Staff(LAWYER);

    @Autowired
    Conversation conversation;

    @Autowired
    AskerMessages triage;

    @Autowired
    Intake intake;

    @Autowired
    Casework casework;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    IncompleteEventPublications publications;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        MAIL.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add("SMTP_TLS", () -> "false");
        settings.add("helpdesk.mail.smtp-host", () -> "127.0.0.1");
        settings.add("helpdesk.mail.from", () -> "bericht@postvak.example");
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CaseId asked(AskerKind kind, Language language, SafeContact contact) {
        return new AskedCase(intake, casework).by(kind, language, contact).id();
    }

    private static NewText text(CaseId caseId, Actor author, String text) {
        return new NewText(caseId, author, UUID.randomUUID(), Redacted.of(text), null);
    }

    private static List<MimeMessage> sentTo(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getHeaders(mail).contains(address))
                .toList();
    }

    private void awaitState(CaseId caseId, NoticeState state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(conversation.reach(caseId))
                        .isInstanceOfSatisfying(
                                Reach.Email.class,
                                email -> assertThat(email.last()).isEqualTo(state)));
    }

    @Test
    void theEmailGivesNothingAway() throws Exception {
        String address = "noor.ten@mail.example";
        CaseId caseId = asked(AskerKind.CHILD, Language.NL, AskedCase.email(address));
        conversation.toAsker(text(caseId, STAFF, "Je broer mag jou bellen, Zefanjo."));
        awaitState(caseId, NoticeState.SENT);

        MimeMessage mail = sentTo(address).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Er staat iets voor je klaar");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Postvak <bericht@postvak.example>");
        assertThat(mail.getAllRecipients()).hasSize(1);
        String whole = GreenMailUtil.getHeaders(mail) + mail.getContent();
        String number = casework.find(caseId).orElseThrow().number();
        assertThat(whole.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "kind",
                        "recht",
                        "jurist",
                        "advies",
                        "helpdesk",
                        "defence",
                        "vraag",
                        "zaak",
                        "http",
                        "zefanjo",
                        "broer",
                        "multipart",
                        number.toLowerCase(Locale.ROOT),
                        caseId.toString());
        assertThat(whole).doesNotContain(InetAddress.getLocalHost().getHostName() + ">");
    }

    @Test
    void anEnglishAdultIsToldInEnglish() throws Exception {
        String address = "carer@mail.example";
        CaseId caseId = asked(AskerKind.FOSTER_PARENT, Language.EN, AskedCase.email(address));
        triage.write(caseId, STAFF, Redacted.of("Could you tell us more?"));
        awaitState(caseId, NoticeState.SENT);
        assertThat(sentTo(address).getFirst().getSubject()).isEqualTo("Something is ready for you");
        assertThat((String) sentTo(address).getFirst().getContent()).doesNotContain("tell us more");
    }

    @Test
    void nothingIsEverSentToWhoChoseTheCodeOrTheTelephone() {
        int before = MAIL.getReceivedMessages().length;
        CaseId byCode = asked(AskerKind.CHILD, Language.NL, SafeContact.codeOnly());
        CaseId byPhone = asked(AskerKind.PARENT, Language.NL, AskedCase.phone());
        for (CaseId caseId : List.of(byCode, byPhone)) {
            conversation.toAsker(text(caseId, STAFF, "bericht"));
            conversation.writeToAsker(caseId, STAFF, Redacted.of("nog een"));
            conversation.tellAsker(caseId);
            triage.write(caseId, STAFF, Redacted.of("en nog een"));
            conversation.note(text(caseId, STAFF, "notitie"));
            conversation.fromAsker(text(caseId, new Actor.Asker(caseId), "terug"));
            // even an event that should not exist sends nothing
            transaction.executeWithoutResult(_ -> events.publishEvent(new AskerToBeTold(caseId, UUID.randomUUID())));
        }
        CaseId last = asked(AskerKind.PARENT, Language.NL, AskedCase.email("last@mail.example"));
        conversation.tellAsker(last);
        awaitState(last, NoticeState.SENT);
        await().untilAsserted(() -> assertThat(waiting()).isZero());

        assertThat(MAIL.getReceivedMessages().length - before).isEqualTo(1);
        assertThat(conversation.reach(byCode)).isEqualTo(new Reach.CodeOnly());
        assertThat(conversation.reach(byPhone)).isInstanceOfSatisfying(Reach.Phone.class, phone -> {
            assertThat(phone.toMake()).hasSize(1);
            conversation.called(byPhone, phone.toMake().getFirst().id(), LAWYER);
        });
        assertThat(((Reach.Phone) conversation.reach(byPhone)).toMake()).isEmpty();
    }

    private long waiting() {
        return database.sql("select count(*) from event_publication where event_type like '%AskerToBeTold'")
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsNoSingleAddressIsNeverWrittenTo() {
        int before = MAIL.getReceivedMessages().length;
        for (String address : List.of(
                "a@mail.example, b@mail.example",
                "a@mail.example\r\nBcc: b@mail.example",
                "Noor a@mail.example",
                "geen adres",
                "a@b@c")) {
            CaseId caseId = asked(AskerKind.PARENT, Language.NL, AskedCase.email(address));
            conversation.tellAsker(caseId);
            awaitState(caseId, NoticeState.NOT_REACHABLE);
        }
        assertThat(MAIL.getReceivedMessages()).hasSize(before);
    }

    @Test
    void theSameNoticeIsNotSentTwiceAndOnesCloseTogetherAreOne() {
        String address = "once@mail.example";
        CaseId caseId = asked(AskerKind.PARENT, Language.NL, AskedCase.email(address));
        conversation.tellAsker(caseId);
        awaitState(caseId, NoticeState.SENT);
        UUID notice = database.sql("select notice_id from conversation.notice where case_id = :caseId")
                .param("caseId", caseId.value())
                .query(UUID.class)
                .single();
        transaction.executeWithoutResult(_ -> events.publishEvent(new AskerToBeTold(caseId, notice)));
        conversation.tellAsker(caseId);
        await().untilAsserted(() -> assertThat(waiting()).isZero());
        assertThat(sentTo(address)).hasSize(1);

        clock.advance(Duration.ofMinutes(2));
        conversation.tellAsker(caseId);
        await().untilAsserted(() -> assertThat(sentTo(address)).hasSize(2));
    }

    @Test
    void aSendingThatWasCutOffByACrashIsDoneAgain() {
        String address = "crash@mail.example";
        CaseId caseId = asked(AskerKind.PARENT, Language.NL, AskedCase.email(address));
        UUID notice = UUID.randomUUID();
        database.sql("""
                        insert into conversation.notice (case_id, notice_id, asked_at, state, changed_at)
                        values (:caseId, :id, now(), 'SENDING', now())
                        """).param("caseId", caseId.value()).param("id", notice).update();
        transaction.executeWithoutResult(_ -> events.publishEvent(new AskerToBeTold(caseId, notice)));
        awaitState(caseId, NoticeState.SENT);
        assertThat(sentTo(address)).hasSize(1);
    }

    @Test
    void whileTheMailServerIsDownNothingIsLostAndTheNoticeGoesOutLater() {
        String address = "later@mail.example";
        CaseId caseId = asked(AskerKind.PARENT, Language.NL, AskedCase.email(address));
        MAIL.stop();
        try {
            conversation.tellAsker(caseId);
            await().untilAsserted(() -> assertThat(database.sql(
                                    "select count(*) from event_publication where event_type like '%AskerToBeTold' and status = 'FAILED'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1));
            awaitState(caseId, NoticeState.WAITING);
        } finally {
            MAIL.start();
        }
        publications.resubmitIncompletePublicationsOlderThan(Duration.ZERO);
        awaitState(caseId, NoticeState.SENT);
        assertThat(sentTo(address)).hasSize(1);
    }
}
