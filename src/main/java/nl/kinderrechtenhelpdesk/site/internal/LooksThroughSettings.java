package nl.kinderrechtenhelpdesk.site.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Refuses, before anything is started, settings that would put the site in the open in the clear; and turns a pair of files into TLS. */
class LooksThroughSettings implements EnvironmentPostProcessor {

    private static final String STRATEGY = "server.forward-headers-strategy";
    private static final String SOURCES = "dev.sources";
    private static final String OPENS_NO_PORT = "-1";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (OPENS_NO_PORT.equals(environment.getProperty("server.port"))) {
            return;
        }
        if (!"none".equalsIgnoreCase(environment.getProperty(STRATEGY, "none"))) {
            throw new UnsafeSettings(
                    STRATEGY + " is set: then anybody may say from where and under which name they ask.",
                    "Leave it out, and set TRUSTED_PROXIES to the address of the proxy in front.");
        }
        SiteSettings settings = Binder.get(environment)
                .bind("site", Bindable.of(SiteSettings.class))
                .orElseGet(() -> new SiteSettings("", List.of(), "", ""));
        FrontDoor door = FrontDoor.of(settings, environment.getProperty("server.address", ""));
        if (!environment.getProperty(SOURCES, "").isBlank() && !door.onlyForThisMachine()) {
            throw new UnsafeSettings(
                    "./run --dev (" + SOURCES + ") compiles pages while others could visit them.",
                    "Leave --dev out, or leave out SITE_ADDRESS, ADDRESS, TRUSTED_PROXIES and TLS_CERTIFICATE.");
        }
        if (door.ownTls()) {
            environment.getPropertySources().addFirst(new MapPropertySource("own TLS", tls(settings)));
        }
    }

    private static Map<String, Object> tls(SiteSettings settings) {
        String bundle = "spring.ssl.bundle.pem.site.";
        return Map.of(
                "server.ssl.bundle",
                "site",
                bundle + "keystore.certificate",
                file(settings.tlsCertificate()),
                bundle + "keystore.private-key",
                file(settings.tlsKey()),
                // a certificate lives a few months: a new one is taken up without a restart
                bundle + "reload-on-update",
                "true",
                bundle + "options.enabled-protocols",
                "TLSv1.3,TLSv1.2");
    }

    private static String file(String path) {
        return Path.of(path).toAbsolutePath().toUri().toString();
    }
}
