package nl.kinderrechtenhelpdesk.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.casework.Unsent;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * All small forms on the page of a case are one form with many buttons, so that each button sends what stands in all of them. What the
 * button does not deal with is kept here and stands there again; what it dealt with is forgotten once it is done.
 */
@Component
class KeepsUnsent implements HandlerInterceptor, WebMvcConfigurer {

    /** The one field with several values. */
    static final String KINDS = "soorten";

    private static final Pattern PATH = Pattern.compile(".*/medewerkers/zaken/([^/]+)/([^/]+)");

    /** What each button deals with. */
    private static final Map<String, List<String>> DEALT_WITH = Map.of(
            "bericht", List.of("bericht"),
            "notitie", List.of("notitie", "minuten"),
            "toewijzen", List.of("behandelaar"),
            "opvolgen", List.of("opvolgen-day", "opvolgen-month", "opvolgen-year"),
            "spoed", List.of(KINDS, "spoedreden"),
            "spoed-weg", List.of("spoedweg"),
            "antwoorddatum", List.of("belofte-day", "belofte-month", "belofte-year", "uitleg"),
            "niet-heropenen", List.of("weigering"),
            "verwijzing", List.of("stand", "weigerreden"),
            "structureel", List.of("structureel"));

    private static final int LONGEST = 50_000;

    private final Unsent unsent;

    KeepsUnsent(Unsent unsent) {
        this.unsent = unsent;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/medewerkers/zaken/*/*");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        CaseId id = caseOf(request);
        SignedIn who = reader(request);
        if (id != null && who != null) {
            try {
                unsent.keep(id, who.id(), texts(request));
            } catch (CaseErased erased) {
                // There is nothing left to keep it with; the page says so.
            }
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        CaseId id = caseOf(request);
        SignedIn who = reader(request);
        boolean done =
                failure == null && HttpStatus.valueOf(response.getStatus()).is3xxRedirection();
        if (id != null && who != null && done) {
            unsent.forget(id, who.id(), DEALT_WITH.getOrDefault(action(request), List.of()));
        }
    }

    private static Map<String, Redacted<String>> texts(HttpServletRequest request) {
        Set<String> shown = StringUtils.commaDelimitedListToSet(value(request, "concept"));
        Map<String, Redacted<String>> texts = new TreeMap<>();
        DEALT_WITH.values().stream().flatMap(List::stream).forEach(field -> {
            String[] values = request.getParameterValues(field);
            String typed = values == null ? "" : String.join("\n", values);
            boolean asOffered = asOffered(request, field, typed);
            if (typed.length() <= LONGEST && !typed.isBlank() && !asOffered) {
                texts.put(field, Redacted.of(typed));
            } else if (shown.contains(field)) {
                // It stood there and was taken out: not the emptiness of another tab.
                texts.put(field, Redacted.of(""));
            }
        });
        return texts;
    }

    /** A choice that nobody changed is not something that was typed. */
    private static boolean asOffered(HttpServletRequest request, String field, String typed) {
        return switch (field) {
            case "behandelaar" -> typed.equals(value(request, "behandelaar-was"));
            case "opvolgen-day", "opvolgen-month", "opvolgen-year" ->
                (value(request, "opvolgen-day") + "-" + value(request, "opvolgen-month") + "-"
                                + value(request, "opvolgen-year"))
                        .equals(value(request, "opvolgen-was"));
            default -> false;
        };
    }

    private static @Nullable CaseId caseOf(HttpServletRequest request) {
        Matcher path = PATH.matcher(request.getRequestURI());
        boolean ours =
                request.getMethod().equals("POST") && value(request, "werk").equals("ja") && path.matches();
        try {
            return ours ? CaseId.of(path.group(1)) : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static String action(HttpServletRequest request) {
        Matcher path = PATH.matcher(request.getRequestURI());
        return path.matches() ? path.group(2) : "";
    }

    private static @Nullable SignedIn reader(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication someone
                        && someone.getPrincipal() instanceof SignedIn who
                ? who
                : null;
    }

    private static String value(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }
}
