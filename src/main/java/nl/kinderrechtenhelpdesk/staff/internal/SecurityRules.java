package nl.kinderrechtenhelpdesk.staff.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The outer wall: staff pages ask for somebody who is signed in, the rest is open to visitors. Which role may open which route stands
 * on the route itself ({@code OpenTo}, {@code OpenToAsker}, {@code OpenToPublic}).
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain visitors(HttpSecurity http) throws Exception {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict").httpOnly(true));
        // The cookie choice goes without a token: it would cost a cookie before there is a choice, and forging it does
        // no harm.
        http.csrf(csrf -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers("/cookies/**"));
        http.requestCache(cache -> cache.requestCache(new NullRequestCache()));
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(
                        org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy
                                .NO_REFERRER)));
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/medewerkers/inloggen/**")
                .permitAll()
                .requestMatchers("/medewerkers/**")
                .authenticated()
                .anyRequest()
                .permitAll());
        return http.build();
    }
}
