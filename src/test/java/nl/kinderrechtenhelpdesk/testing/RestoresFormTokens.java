package nl.kinderrechtenhelpdesk.testing;

import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Puts the product's own tokens of forms back before each test. {@code csrf()} of Spring Security's test support puts others in their
 * place, for every test after it that shares the application: a test of tokens must therefore not use it.
 */
public final class RestoresFormTokens implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        if (!test.hasApplicationContext()) {
            return;
        }
        ApplicationContext application = test.getApplicationContext();
        CsrfTokenRepository own =
                application.getBeanProvider(CsrfTokenRepository.class).getIfAvailable();
        FilterChainProxy chains =
                application.getBeanProvider(FilterChainProxy.class).getIfAvailable();
        if (own != null && chains != null) {
            chains.getFilterChains().stream()
                    .flatMap(chain -> chain.getFilters().stream())
                    .filter(CsrfFilter.class::isInstance)
                    .forEach(filter -> ReflectionTestUtils.setField(filter, "tokenRepository", own));
        }
    }
}
