package nl.kinderrechtenhelpdesk.site.internal;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts the {@link ProxyValve} before everything else in the server. */
@Component
class PutsProxyValve implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final SiteSettings settings;
    private final SetAddress address;

    PutsProxyValve(SiteSettings settings, SetAddress address) {
        this.settings = settings;
        this.address = address;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addEngineValves(new ProxyValve(Networks.of(settings.trustedProxies()), address.https()));
    }
}
