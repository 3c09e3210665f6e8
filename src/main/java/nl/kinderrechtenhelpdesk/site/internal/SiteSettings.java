package nl.kinderrechtenhelpdesk.site.internal;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this site is reached; settings with the prefix {@code site}, which {@link FrontDoor} has looked through before anything starts.
 *
 * @param address scheme, host and perhaps port, such as {@code https://helpdesk.example}; empty when only this machine opens the site
 * @param trustedProxies addresses, or networks in CIDR notation, of the proxies whose word about a visitor's address counts
 * @param tlsCertificate file with the certificate and those it hangs from (PEM), or empty when a proxy does TLS
 * @param tlsKey file with the key of that certificate (PEM)
 */
@ConfigurationProperties("site")
record SiteSettings(
        @DefaultValue("") String address,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("") String tlsCertificate,
        @DefaultValue("") String tlsKey) {}
