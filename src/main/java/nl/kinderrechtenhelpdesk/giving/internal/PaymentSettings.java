package nl.kinderrechtenhelpdesk.giving.internal;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The provider of online payments; settings with the prefix {@code helpdesk.payments}.
 *
 * @param key with which the provider knows us; empty for no online payments
 * @param address of its API
 * @param patience how long its answer may take
 */
@ConfigurationProperties("helpdesk.payments")
record PaymentSettings(
        @DefaultValue("") String key,
        @DefaultValue("https://api.mollie.com/v2") URI address,
        @DefaultValue("10s") Duration patience) {

    /** Without the key. */
    @Override
    public String toString() {
        return "PaymentSettings[" + address + "]";
    }
}
