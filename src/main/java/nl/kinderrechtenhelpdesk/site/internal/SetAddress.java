package nl.kinderrechtenhelpdesk.site.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.site.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The address from the settings. Without one only names of this machine itself come this far, see {@link KnownHostFilter}. */
@Component
class SetAddress implements SiteAddress {

    private final @Nullable URI set;

    SetAddress(SiteSettings settings) {
        this.set = FrontDoor.address(settings.address());
    }

    @Override
    public Optional<String> known() {
        return Optional.ofNullable(set).map(URI::toString);
    }

    @Override
    public String of(HttpServletRequest request) {
        return known().orElseGet(() -> UriComponentsBuilder.newInstance()
                .scheme(request.getScheme())
                .host(request.getServerName())
                .port(usual(request) ? -1 : request.getServerPort())
                .toUriString());
    }

    boolean hasHost(String name) {
        return set != null && set.getHost().toLowerCase(Locale.ROOT).equals(name);
    }

    boolean https() {
        return set != null && "https".equals(set.getScheme());
    }

    private static boolean usual(HttpServletRequest request) {
        return request.getServerPort() == (request.isSecure() ? 443 : 80);
    }
}
