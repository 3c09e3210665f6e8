package nl.kinderrechtenhelpdesk.staff.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.SameOrigin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The outer wall: staff pages ask for somebody who is signed in, the rest is open to visitors. Which role may open which route stands
 * on the route itself ({@code OpenTo}, {@code OpenToAsker}, {@code OpenToPublic}).
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    private static final String NO_DEVICES = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), "
            + "encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), "
            + "microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), "
            + "xr-spatial-tracking=()";

    private static final String[] STAFF_ROLES =
            Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);

    /** Where it is kept who is there, for staff and for askers alike: whoever lets somebody in saves it here. */
    @Bean
    SecurityContextRepository securityContextRepository() {
        return new DelegatingSecurityContextRepository(
                new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository());
    }

    @Bean
    SecurityFilterChain visitors(
            HttpSecurity http,
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            SameOrigin origin,
            AuthenticationEntryPoint signInFirst,
            AccessDeniedHandler notOpenToYou)
            throws Exception {
        http.securityContext(context -> context.securityContextRepository(contexts));
        // The cookie choice and the search go without a token: it would cost a cookie on pages that only are read, and
        // a page of another site cannot send them all the same. What is kept of a half-written message has a pass in
        // its own page. The provider of payments is no browser; what it tells is not believed but asked of it.
        http.csrf(csrf -> csrf.csrfTokenRepository(tokens)
                .ignoringRequestMatchers(
                        "/cookies/**", "/kinderrechten", "/mijn-vraag/gesprek/bewaar", "/steun-ons/betaling"));
        http.addFilterBefore(
                (request, response, chain) -> onlyFromHere(request, response, chain, origin, notOpenToYou),
                CsrfFilter.class);
        http.requestCache(cache -> cache.requestCache(new NullRequestCache()));
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(SecurityRules::headers);
        http.exceptionHandling(
                trouble -> trouble.authenticationEntryPoint(signInFirst).accessDeniedHandler(notOpenToYou));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/medewerkers/inloggen", "/medewerkers/inloggen/**", "/medewerkers/instellen/**")
                .permitAll()
                .requestMatchers("/medewerkers", "/medewerkers/**")
                .hasAnyRole(STAFF_ROLES)
                .requestMatchers(HttpMethod.TRACE, "/**")
                .denyAll()
                .anyRequest()
                .permitAll());
        return http.build();
    }

    private static void onlyFromHere(
            ServletRequest request,
            ServletResponse response,
            FilterChain chain,
            SameOrigin origin,
            AccessDeniedHandler refuse)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (origin.mayAct(asked)) {
            chain.doFilter(request, response);
        } else {
            refuse.handle(asked, (HttpServletResponse) response, new CsrfException("sent by no page of ours"));
        }
    }

    /**
     * Besides these: nosniff, no framing, HSTS over TLS, and {@code no-store} on every page. Even public pages: on a shared computer
     * nobody should find in the browser's store which page about violence or police a child has read. Other sites learn of no
     * page of ours; our own do, as browsers tell where a form comes from (Origin) only then.
     */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY));
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES));
        headers.crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
        headers.crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
