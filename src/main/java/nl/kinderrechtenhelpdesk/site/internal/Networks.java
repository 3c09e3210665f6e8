package nl.kinderrechtenhelpdesk.site.internal;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** The addresses and networks of the proxies in front. Reads addresses as they are written, and never asks a name server. */
final class Networks {

    private static final Pattern BRACKETED = Pattern.compile("\\[([0-9a-fA-F:.%]+)](?::\\d{1,5})?");
    private static final Pattern IPV4_WITH_PORT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d{1,5})?");

    private final List<IpAddressMatcher> matchers;

    private Networks(List<IpAddressMatcher> matchers) {
        this.matchers = matchers;
    }

    /** Throws {@link UnsafeSettings} on what is no address or network, and on a network that holds everybody. */
    static Networks of(List<String> written) {
        return new Networks(written.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(Networks::matcher)
                .toList());
    }

    private static IpAddressMatcher matcher(String one) {
        String address = one.contains("/") ? one.substring(0, one.indexOf('/')) : one;
        try {
            InetAddress.ofLiteral(address);
            if (one.matches(".*/0*")) {
                throw new UnsafeSettings(
                        "TRUSTED_PROXIES holds " + one + ": then everybody may say who they are.",
                        "Name the proxy's own address, such as 127.0.0.1 or 10.0.0.0/29.");
            }
            return new IpAddressMatcher(one);
        } catch (IllegalArgumentException e) {
            throw new UnsafeSettings(
                    "TRUSTED_PROXIES holds " + one + ", which is no address and no network.",
                    "Write addresses or networks with commas between them, such as 127.0.0.1,10.0.0.0/29,fd00::/64.");
        }
    }

    boolean isEmpty() {
        return matchers.isEmpty();
    }

    boolean contain(String address) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(address));
    }

    /** An address as proxies write it, with or without a port; empty for a name, {@code unknown} or anything else. */
    static Optional<String> read(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Matcher bracketed = BRACKETED.matcher(text);
        Matcher ipv4 = IPV4_WITH_PORT.matcher(text);
        String bare = bracketed.matches() ? bracketed.group(1) : ipv4.matches() ? ipv4.group(1) : text;
        try {
            return Optional.of(InetAddress.ofLiteral(bare).getHostAddress());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
