package nl.kinderrechtenhelpdesk.giving.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import nl.kinderrechtenhelpdesk.giving.LocalMollie;
import nl.kinderrechtenhelpdesk.giving.internal.PaymentProvider.Answer;
import nl.kinderrechtenhelpdesk.giving.internal.PaymentProvider.Asked;
import nl.kinderrechtenhelpdesk.giving.internal.PaymentProvider.Status;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The contract of the payment provider, spoken over real HTTP on this machine. */
class MolliePaymentsTest {

    private static final Asked GIFT = new Asked(
            "0194-1",
            1_250,
            "GIFT 2222-2222-2",
            "0194",
            URI.create("https://helpdesk.example/steun-ons/geven/0194"),
            URI.create("https://helpdesk.example/steun-ons/betaling"));

    private final LocalMollie mollie = new LocalMollie();
    private final MolliePayments payments = with(LocalMollie.KEY, mollie.address());

    private static MolliePayments with(String key, URI address) {
        return new MolliePayments(new PaymentSettings(key, address, Duration.ofSeconds(2)));
    }

    @AfterEach
    void close() {
        mollie.close();
    }

    @Test
    void aPaymentIsAskedForAsPublishedAndItsPageComesBack() {
        assertThat(payments.make(GIFT)).isInstanceOfSatisfying(Answer.Payment.class, made -> {
            assertThat(made.status()).isEqualTo(Status.OPEN);
            assertThat(made.cents()).isEqualTo(1_250);
            assertThat(made.payAt()).isNotNull();
            assertThat(mollie.order(made.id())).isEqualTo(new JsonMapper().readTree("""
                            {"amount":{"currency":"EUR","value":"12.50"},"description":"GIFT 2222-2222-2",\
                            "redirectUrl":"https://helpdesk.example/steun-ons/geven/0194",\
                            "webhookUrl":"https://helpdesk.example/steun-ons/betaling","metadata":{"gift":"0194"}}"""));
        });
        assertThat(mollie.asked().getFirst().onceKey()).isEqualTo("0194-1");
    }

    @Test
    void theSameKeyTwiceIsOnePayment() {
        assertThat(payments.make(GIFT)).isEqualTo(payments.make(GIFT));
        assertThat(mollie.payments()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "open, OPEN",
        "canceled, CANCELED",
        "pending, PENDING",
        "authorized, AUTHORIZED",
        "expired, EXPIRED",
        "failed, FAILED",
        "paid, PAID"
    })
    void everyStatusThatIsPublishedIsRead(String said, Status status) {
        Answer.Payment made = (Answer.Payment) payments.make(GIFT);
        mollie.set(made.id(), said);

        assertThat(payments.ask(made.id())).isInstanceOfSatisfying(Answer.Payment.class, told -> {
            assertThat(told.status()).isEqualTo(status);
            assertThat(told.method()).isEqualTo(said.equals("open") ? null : "ideal");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503})
    void whoIsBusyOrBrokenIsAskedLater(int status) {
        mollie.failWith(status);
        assertThat(payments.make(GIFT)).isEqualTo(new Answer.Later());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 422})
    void whatIsRefusedIsNotAskedAgain(int status) {
        mollie.failWith(status);
        assertThat(payments.make(GIFT)).isEqualTo(new Answer.Refused());
    }

    @Test
    void aWrongKeyAnUnknownPaymentAndAnIdThatIsNoneAreSaidApart() {
        assertThat(with("test_ander", mollie.address()).make(GIFT)).isEqualTo(new Answer.Refused());
        assertThat(payments.ask("tr_bestaatniet")).isEqualTo(new Answer.None());
        int before = mollie.asked().size();
        assertThat(payments.ask("../../organizations")).isEqualTo(new Answer.None());
        assertThat(mollie.asked()).hasSize(before);
    }

    @Test
    void whoDoesNotAnswerOrIsNotThereIsAskedLater() {
        mollie.staySilent(true);
        assertThat(payments.make(GIFT)).isEqualTo(new Answer.Later());
        assertThat(with(LocalMollie.KEY, URI.create("http://127.0.0.1:1/v2")).make(GIFT))
                .isEqualTo(new Answer.Later());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen json",
                "[]",
                "{\"id\":\"tr_1\",\"status\":\"open\"}",
                "{\"id\":\"tr_1\",\"status\":\"open\",\"amount\":{\"currency\":\"USD\",\"value\":\"1.00\"}}",
                "{\"id\":\"tr_1\",\"status\":\"open\",\"amount\":{\"currency\":\"EUR\",\"value\":\"1,00\"}}",
                "{\"id\":\"tr_1\",\"status\":\"nieuw\",\"amount\":{\"currency\":\"EUR\",\"value\":\"1.00\"}}",
                "{\"id\":\"or_1\",\"status\":\"open\",\"amount\":{\"currency\":\"EUR\",\"value\":\"1.00\"}}"
            })
    void whatIsNotAsPublishedIsNoPayment(String body) {
        Assertions.assertThatThrownBy(() -> new MollieAnswer(URI.create("https://api.mollie.com/v2")).payment(body))
                .isInstanceOf(IOException.class);
    }

    @Test
    void nobodyIsSentWhereItIsLessSafeThanWhereWeAsk() throws IOException {
        String body = """
                {"id":"tr_1","status":"open","amount":{"currency":"EUR","value":"1.00"},
                 "_links":{"checkout":{"href":"%s"}}}""";
        MollieAnswer reading = new MollieAnswer(URI.create("https://api.mollie.com/v2"));

        assertThat(reading.payment(body.formatted("https://www.mollie.com/checkout/1"))
                        .payAt())
                .hasHost("www.mollie.com");
        for (String worse : new String[] {"http://www.mollie.com/1", "javascript:alert(1)", "//x", "", "https:///1"}) {
            assertThat(reading.payment(body.formatted(worse)).payAt()).as(worse).isNull();
        }
    }

    @Test
    void neitherTheSettingsNorTheGiftShowAKey() {
        assertThat(new PaymentSettings("live_geheim", mollie.address(), Duration.ofSeconds(1)).toString())
                .doesNotContain("geheim");
    }
}
