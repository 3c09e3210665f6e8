package nl.kinderrechtenhelpdesk.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives each page on which somebody works at a case the case beside it: the question, what happened, facts, terms, and what was said. Those
 * templates have a parameter {@code beside} for it. The page of the case itself shows all of it and more.
 */
@Component
class PutsTheCaseBeside implements HandlerInterceptor {

    private static final Set<String> WORK = Set.of(
            "casework/closing",
            "casework/letter",
            "casework/terms",
            "advice/analysis",
            "advice/right",
            "advice/advice",
            "advice/review",
            "advice/outcome");

    private final CaseHandling handling;
    private final Intake intake;
    private final CasePageFactory parts;
    private final Fragments fragments;

    PutsTheCaseBeside(CaseHandling handling, Intake intake, CasePageFactory parts, Fragments fragments) {
        this.handling = handling;
        this.intake = intake;
        this.parts = parts;
        this.fragments = fragments;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null
                || !WORK.contains(String.valueOf(page.getViewName()))
                || !(page.getModel().get("s") instanceof Screen s)) {
            return;
        }
        SignedIn who = whoIsIn();
        CaseFile file = who == null ? null : handling.find(caseIn(request)).orElse(null);
        if (who != null && file != null) {
            page.addObject(
                    "beside",
                    fragments.of(
                            "casework/beside",
                            Map.of(
                                    "s",
                                    s,
                                    "view",
                                    new BesideView(
                                            file.summary(),
                                            intake.question(file.summary().id()),
                                            parts.facts(file, s),
                                            parts.said(file, s, who)))));
        }
    }

    private static CaseId caseIn(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return OpenedCase.idOf(variables instanceof Map<?, ?> named ? String.valueOf(named.get("id")) : "");
    }

    private static @Nullable SignedIn whoIsIn() {
        Authentication someone = SecurityContextHolder.getContext().getAuthentication();
        return someone != null && someone.getPrincipal() instanceof SignedIn who ? who : null;
    }
}
