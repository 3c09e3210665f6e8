package nl.kinderrechtenhelpdesk.page.internal;

import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;

/** Puts {@link SealedSessions} in the place of the servlet container's sessions. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionsInDatabase {}
