package nl.kinderrechtenhelpdesk.giving.internal;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.giving.internal.PaymentProvider.Answer;
import nl.kinderrechtenhelpdesk.giving.internal.PaymentProvider.Status;
import nl.kinderrechtenhelpdesk.kernel.Euros;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a payment as Mollie writes it; what is not as published is no payment.
 *
 * @param asked the address of its API
 */
record MollieAnswer(URI asked) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern ID = Pattern.compile("tr_[A-Za-z0-9]{1,60}");
    private static final Pattern METHOD = Pattern.compile("[a-z0-9_]{1,40}");

    static boolean isId(String said) {
        return ID.matcher(said).matches();
    }

    /** @throws IOException when it is no payment in euros */
    Answer.Payment payment(String body) throws IOException {
        try {
            JsonNode payment = JSON.readTree(body);
            String id = payment.path("id").asString("");
            String value = payment.path("amount").path("value").asString("");
            Optional<Status> status = status(payment.path("status").asString(""));
            boolean euros = payment.path("amount").path("currency").asString("").equals("EUR");
            long cents = Euros.written(value).orElse(-1);
            if (status.isEmpty() || !euros || cents < 0 || !ID.matcher(id).matches()) {
                throw new IOException("no payment");
            }
            return new Answer.Payment(
                    id,
                    status.get(),
                    cents,
                    payAt(payment.path("_links").path("checkout").path("href").asString("")),
                    method(payment.path("method").asString("")));
        } catch (JacksonException e) {
            throw new IOException("no JSON", e);
        }
    }

    private static Optional<Status> status(String said) {
        for (Status status : Status.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(said)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String method(String said) {
        return METHOD.matcher(said).matches() ? said : null;
    }

    /** A visitor is sent there: nowhere that is less safe than where we ask ourselves. */
    private @Nullable URI payAt(String said) {
        try {
            URI address = URI.create(said);
            return address.getHost() != null && asked.getScheme().equals(address.getScheme()) ? address : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
