package nl.kinderrechtenhelpdesk.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Messages;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.site.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Screen} of a request. Controllers get it as the model attribute {@code s}; only error pages call this themselves. */
@Component
public final class ScreenFactory {

    /** How the value of the cookie of a question ends once the question is sent. */
    public static final String SENT = ".";

    private static final String ROLE = "ROLE_";
    private static final Pattern READER = Pattern.compile("voor=[a-z]{1,20}");

    private final Messages messages;
    private final Organisation organisation;
    private final Assets assets;
    private final HouseStyle houseStyle;
    private final ObjectProvider<CurrentOrganisation> current;
    private final WaitingWork work;
    private final SiteAddress site;

    ScreenFactory(
            Messages messages,
            Organisation organisation,
            Assets assets,
            HouseStyle houseStyle,
            ObjectProvider<CurrentOrganisation> current,
            WaitingWork work,
            SiteAddress site) {
        this.messages = messages;
        this.organisation = organisation;
        this.assets = assets;
        this.houseStyle = houseStyle;
        this.current = current;
        this.work = work;
        this.site = site;
    }

    public Screen of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return screen(request, languageOf(request), path);
    }

    /** For words that no request asks for, such as those of a document that is kept: nobody is signed in, and nothing is known of a browser. */
    public Screen outside(Language language) {
        return new Screen(
                language,
                new Address(language, "/", null),
                messages,
                organisation(),
                assets,
                houseStyle,
                new Screen.Signed(null, Set.of(), false, List.of(), () -> WaitingWork.Waiting.NOTHING),
                () -> null,
                new Kept(false, false, ""));
    }

    /** The screen of an error page: the servlet container forgets our language prefix, so it is read from the address that failed. */
    public Screen ofError(HttpServletRequest request) {
        String failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "/";
        Language language = Language.ofAddress(failed);
        // two slashes begin the address of another site, and the links to other languages begin with this path
        return screen(
                request, language, failed.substring(language.prefix().length()).replaceFirst("^/+", "/"));
    }

    private Screen screen(HttpServletRequest request, Language chosen, String path) {
        Cookies cookies = Cookies.of(request);
        boolean largeText = cookies.read(CookieKind.CHOICE).filter("ja"::equals).isPresent()
                && cookies.read(CookieKind.TEXT_SIZE).isPresent();
        boolean questionBegun = cookies.read(CookieKind.QUESTION)
                .filter(pass -> !pass.endsWith(SENT))
                .isPresent();
        return new Screen(
                chosen.shownAt(path),
                new Address(chosen, path, site.known().orElse(null)),
                messages,
                organisation(),
                assets,
                houseStyle,
                signed(),
                () -> token(request),
                new Kept(largeText, questionBegun, reader(request)));
    }

    private static String reader(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && READER.matcher(query).matches() ? "?" + query : "";
    }

    private Organisation organisation() {
        CurrentOrganisation filledIn = current.getIfAvailable();
        return filledIn == null ? organisation : filledIn.get();
    }

    public static Language languageOf(HttpServletRequest request) {
        return Language.ofAddress(request.getContextPath());
    }

    private static Screen.@Nullable Token token(HttpServletRequest request) {
        Object token = request.getAttribute(CsrfToken.class.getName());
        return token instanceof CsrfToken csrf ? new Screen.Token(csrf.getParameterName(), csrf.getToken()) : null;
    }

    private Screen.Signed signed() {
        Authentication someone = SecurityContextHolder.getContext().getAuthentication();
        if (someone == null || someone instanceof AnonymousAuthenticationToken || !someone.isAuthenticated()) {
            return new Screen.Signed(null, Set.of(), false, List.of(), () -> WaitingWork.Waiting.NOTHING);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        boolean asker = false;
        for (var authority : someone.getAuthorities()) {
            String name = String.valueOf(authority.getAuthority());
            if (name.equals(ROLE + "ASKER")) {
                asker = true;
            } else if (name.startsWith(ROLE)) {
                roles.add(Role.valueOf(name.substring(ROLE.length())));
            }
        }
        List<NavItem> items = work.navigation(roles);
        return new Screen.Signed(
                roles.isEmpty() ? null : someone.getName(),
                roles,
                asker,
                items,
                work.of(someone.getPrincipal(), roles, items));
    }
}
