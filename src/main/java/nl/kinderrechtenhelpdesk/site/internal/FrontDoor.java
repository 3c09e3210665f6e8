package nl.kinderrechtenhelpdesk.site.internal;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the settings of how the site is reached against each other: in the open only with TLS, its own or that of a proxy that is named.
 * Looked through before anything starts, so that not one visitor is served in the clear.
 */
final class FrontDoor {

    private static final Set<String> OWN_NAMES =
            Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]");

    private final boolean inTheOpen;
    private final @Nullable URI site;
    private final Networks proxies;
    private final boolean ownTls;

    private FrontDoor(boolean inTheOpen, @Nullable URI site, Networks proxies, boolean ownTls) {
        this.inTheOpen = inTheOpen;
        this.site = site;
        this.proxies = proxies;
        this.ownTls = ownTls;
    }

    /** Throws {@link UnsafeSettings} with what to do. */
    static FrontDoor of(SiteSettings settings, String listens) {
        FrontDoor door = new FrontDoor(
                !onlyHere(listens),
                address(settings.address()),
                Networks.of(settings.trustedProxies()),
                tls(settings.tlsCertificate(), settings.tlsKey()));
        door.check();
        return door;
    }

    boolean ownTls() {
        return ownTls;
    }

    /** Whether nothing says that anybody comes from elsewhere: no address, no proxy, no certificate. */
    boolean onlyForThisMachine() {
        return !inTheOpen && site == null && proxies.isEmpty() && !ownTls;
    }

    /** Whether a host is a name of this machine that no other machine can be called by. */
    static boolean ownName(String host) {
        return OWN_NAMES.contains(host.toLowerCase(Locale.ROOT));
    }

    private void check() {
        boolean https = site != null && "https".equals(site.getScheme());
        boolean elsewhere = site != null && !ownName(site.getHost());
        if (elsewhere && !https) {
            throw new UnsafeSettings(
                    "SITE_ADDRESS begins with http://, and what children tell must not go over a network in the clear.",
                    "Write it with https://, and let a proxy or TLS_CERTIFICATE with TLS_KEY do the TLS.");
        }
        if (ownTls && site != null && !https) {
            throw new UnsafeSettings(
                    "There is a TLS_CERTIFICATE, but SITE_ADDRESS begins with http://.",
                    "Write SITE_ADDRESS with https://.");
        }
        if (inTheOpen && !(https && elsewhere)) {
            throw new UnsafeSettings(
                    "ADDRESS opens the site to other machines, and SITE_ADDRESS does not say how they find it.",
                    "Set SITE_ADDRESS to the site's own address, such as https://helpdesk.example, or leave ADDRESS out.");
        }
        if ((inTheOpen || elsewhere) && !ownTls && proxies.isEmpty()) {
            throw new UnsafeSettings(
                    "Nothing does TLS: there is no TLS_CERTIFICATE, and no proxy is named that does it.",
                    "Set TRUSTED_PROXIES to the address of the proxy in front (127.0.0.1 when it runs on this machine), "
                            + "or set TLS_CERTIFICATE and TLS_KEY to the files of a certificate.");
        }
    }

    /** Null when nothing is written. */
    static @Nullable URI address(String written) {
        String bare = written.strip().replaceAll("/+$", "");
        if (bare.isEmpty()) {
            return null;
        }
        URI read = uri(bare);
        boolean whole = read != null
                && read.getHost() != null
                && Set.of("http", "https")
                        .contains(String.valueOf(read.getScheme()).toLowerCase(Locale.ROOT))
                && (read.getRawPath() == null || read.getRawPath().isEmpty())
                && read.getRawQuery() == null
                && read.getRawFragment() == null
                && read.getRawUserInfo() == null;
        if (!whole) {
            throw new UnsafeSettings(
                    "SITE_ADDRESS is not the address of a site.",
                    "Write scheme and host, and nothing behind it, such as https://helpdesk.example.");
        }
        return URI.create(bare.toLowerCase(Locale.ROOT));
    }

    private static @Nullable URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private static boolean onlyHere(String listens) {
        try {
            return !listens.isBlank() && InetAddress.getByName(listens.strip()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new UnsafeSettings(
                    "ADDRESS is no address of this machine.",
                    "Leave it out to listen on this machine only (127.0.0.1), or write 0.0.0.0 for every network it is in.");
        }
    }

    private static boolean tls(String certificate, String key) {
        if (certificate.isBlank() && key.isBlank()) {
            return false;
        }
        for (String file : new String[] {certificate, key}) {
            if (file.isBlank() || !Files.isReadable(Path.of(file))) {
                throw new UnsafeSettings(
                        "TLS_CERTIFICATE and TLS_KEY must both name a file that can be read, and one of them does not.",
                        "Give the certificate with those it hangs from in one PEM file, and its key in another.");
            }
        }
        return true;
    }
}
