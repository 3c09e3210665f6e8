package nl.kinderrechtenhelpdesk.giving.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.kinderrechtenhelpdesk.kernel.Euros;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Payments by the contract that Mollie publishes (Payments API, version 2: {@code POST /payments}, {@code GET /payments/{id}}). Follows no
 * redirects, reads a bounded answer, and writes neither key nor answer to the log.
 */
@Component
class MolliePayments implements PaymentProvider {

    private static final Logger LOG = LoggerFactory.getLogger(MolliePayments.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_BYTES = 256 * 1024;
    private static final int TOO_MANY = 429;
    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final PaymentSettings settings;
    private final MollieAnswer reading;

    MolliePayments(PaymentSettings settings) {
        this.settings = settings;
        this.reading = new MollieAnswer(settings.address());
    }

    @Override
    public boolean configured() {
        return !settings.key().isBlank();
    }

    @Override
    public Answer make(Asked payment) {
        String body = JSON.writeValueAsString(Map.of(
                "amount", Map.of("currency", "EUR", "value", Euros.plain(payment.cents())),
                "description", payment.description(),
                "redirectUrl", payment.back().toString(),
                "webhookUrl", payment.news().toString(),
                "metadata", Map.of("gift", payment.gift())));
        return send(to("/payments")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", payment.onceKey())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Override
    public Answer ask(String payment) {
        return MollieAnswer.isId(payment)
                ? send(to("/payments/" + payment).GET().build())
                : new Answer.None();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(settings.address() + path))
                .timeout(settings.patience())
                .header("Authorization", "Bearer " + settings.key())
                .header("Accept", "application/json");
    }

    /** Waits for the whole answer no longer than is patient: one that drips in would hold a visitor for ever. */
    private Answer send(HttpRequest request) {
        // one for each question: they are few, and one that is kept would keep a thread
        try (HttpClient client = client()) {
            CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(
                    request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), MOST_BYTES));
            try {
                return answer(coming.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return later(e);
            } catch (ExecutionException | TimeoutException | IOException e) {
                return later(e);
            } finally {
                client.shutdownNow();
            }
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private static Answer later(Exception why) {
        LOG.warn(
                "the provider of payments gave no answer: {}",
                why.getCause() == null
                        ? why.getClass().getSimpleName()
                        : why.getCause().getClass().getSimpleName());
        return new Answer.Later();
    }

    private Answer answer(HttpResponse<byte[]> response) throws IOException {
        int status = response.statusCode();
        if (status == 200 || status == 201) {
            return reading.payment(new String(response.body(), StandardCharsets.UTF_8));
        }
        LOG.warn("the provider of payments answered {}", status);
        if (status == 404 || status == 410) {
            return new Answer.None();
        }
        return status == TOO_MANY || status >= 500 ? new Answer.Later() : new Answer.Refused();
    }
}
