package nl.kinderrechtenhelpdesk.page.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kinderrechtenhelpdesk.page.Cookies;
import nl.kinderrechtenhelpdesk.site.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Decides how cookies travel, before anything reads or sets one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DecidesCookies extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DecidesCookies.class);

    private final boolean https;
    private final boolean demo;
    private final AtomicBoolean told = new AtomicBoolean();

    DecidesCookies(SiteAddress site, Environment environment) {
        this.https =
                site.known().filter(address -> address.startsWith("https://")).isPresent();
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Cookies.Manner manner = Cookies.Manner.of(request, https, demo);
        if (manner == Cookies.Manner.NONE && told.compareAndSet(false, true)) {
            LOG.warn("A visitor came over plain http and gets no cookie, so nobody can ask or sign in that way: "
                    + "serve the site over https, and say so in SITE_ADDRESS");
        }
        Cookies.decide(request, manner);
        chain.doFilter(request, response);
    }
}
