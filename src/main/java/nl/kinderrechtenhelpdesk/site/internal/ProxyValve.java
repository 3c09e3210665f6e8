package nl.kinderrechtenhelpdesk.site.internal;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out from where and over what a request came. Only a proxy that the settings name is believed, and of what it passes on only the
 * addresses from the right, up to the first that is no such proxy: what stands left of it anybody can have written. No header by which a
 * proxy tells something goes further than this, so nothing behind it can believe one by mistake.
 *
 * <p>A valve and no filter: pages for errors are made from the request as the container knows it, past every filter's wrapping.
 */
class ProxyValve extends ValveBase {

    private static final Logger LOG = LoggerFactory.getLogger(ProxyValve.class);

    private static final String ADDRESSES = "x-forwarded-for";
    private static final String SCHEMES = "x-forwarded-proto";
    private static final List<String> TOLD_BY_PROXIES = List.of(
            ADDRESSES,
            SCHEMES,
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-forwarded-ssl",
            "x-real-ip",
            "forwarded");

    private final Networks proxies;
    private final boolean siteIsHttps;
    private final AtomicBoolean saidUnknown = new AtomicBoolean();
    private final AtomicBoolean saidNameless = new AtomicBoolean();

    ProxyValve(Networks proxies, boolean siteIsHttps) {
        super(true);
        this.proxies = proxies;
        this.siteIsHttps = siteIsHttps;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        List<String> addresses = values(request, ADDRESSES);
        List<String> schemes = values(request, SCHEMES);
        MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
        TOLD_BY_PROXIES.forEach(headers::removeHeader);
        if (proxies.contain(request.getRemoteAddr())) {
            believe(request, addresses, schemes);
        } else if (!addresses.isEmpty() && !saidUnknown.getAndSet(true)) {
            LOG.warn(
                    "requests come in with X-Forwarded-For from somebody who is not in TRUSTED_PROXIES; it is not believed");
        }
        getNext().invoke(request, response);
    }

    private void believe(Request request, List<String> addresses, List<String> schemes) {
        if (addresses.isEmpty() && !FrontDoor.ownName(request.getServerName()) && !saidNameless.getAndSet(true)) {
            LOG.warn("the proxy in TRUSTED_PROXIES sends no X-Forwarded-For: all visitors count as one");
        }
        int trusted = 1;
        for (String written : addresses.reversed()) {
            String address = Networks.read(written).orElse(null);
            if (address == null) {
                break;
            }
            request.setRemoteAddr(address);
            request.setRemoteHost(address);
            if (!proxies.contain(address)) {
                break;
            }
            trusted++;
        }
        overTls(request, scheme(schemes, trusted));
    }

    /** What the outermost proxy of ours said; one that says nothing stands before a site that has an https address only. */
    private boolean scheme(List<String> schemes, int trusted) {
        if (schemes.isEmpty()) {
            return siteIsHttps;
        }
        return schemes.get(Math.max(0, schemes.size() - trusted)).equalsIgnoreCase("https");
    }

    private static void overTls(Request request, boolean https) {
        request.setSecure(https);
        request.getCoyoteRequest().scheme().setString(https ? "https" : "http");
        if (https && request.getServerPort() == 80) {
            request.setServerPort(443);
        }
    }

    private static List<String> values(Request request, String header) {
        List<String> values = new ArrayList<>();
        for (String line : Collections.list(request.getHeaders(header))) {
            for (String value : line.split(",", -1)) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
        }
        return values;
    }
}
