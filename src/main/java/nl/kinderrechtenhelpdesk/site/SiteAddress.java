package nl.kinderrechtenhelpdesk.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where visitors find this site: scheme, host and, when it is an unusual one, port, without a slash at the end. For what leaves the site,
 * on paper or in a message; links on pages stay relative. Never what a visitor's request claims.
 */
public interface SiteAddress {

    /** The setting {@code SITE_ADDRESS}; empty on a machine where only somebody at that machine can open the site. */
    Optional<String> known();

    /** The address for a page that is shown now: the known one, or else {@code localhost} as it was called. */
    String of(HttpServletRequest request);
}
