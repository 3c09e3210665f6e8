package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What somebody meets at a route that is not open to them: staff sign in first, askers give their code, others are told no. */
@Configuration(proxyBeanMethods = false)
class ClosedDoors {

    @Bean
    AuthenticationEntryPoint signInFirst(NotNow notNow) {
        return (request, response, reason) -> notNow.nobodyIsIn(request, response);
    }

    @Bean
    AccessDeniedHandler notOpenToYou(NotNow notNow, TellsOfRefusals refusals) {
        return (request, response, reason) -> {
            refusals.tell(request, reason);
            if (reason instanceof CsrfException) {
                notNow.tokenEnded(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        };
    }
}
