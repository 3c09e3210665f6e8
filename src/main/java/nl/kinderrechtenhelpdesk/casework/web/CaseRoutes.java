package nl.kinderrechtenhelpdesk.casework.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link LeavesALine} round every page of staff, and the case beside each page of work on it, whichever module it is of. */
@Configuration(proxyBeanMethods = false)
class CaseRoutes implements WebMvcConfigurer {

    /** What is not open to somebody is refused first. */
    private static final int AFTER_ACCESS = 1;

    private final LeavesALine line;
    private final PutsTheCaseBeside beside;

    CaseRoutes(LeavesALine line, PutsTheCaseBeside beside) {
        this.line = line;
        this.beside = beside;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(line).addPathPatterns("/medewerkers/**").order(AFTER_ACCESS);
        registry.addInterceptor(beside)
                .addPathPatterns("/medewerkers/zaken/*/**")
                .order(AFTER_ACCESS);
    }
}
