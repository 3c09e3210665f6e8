package nl.kinderrechtenhelpdesk.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Screen} of a request. Controllers get it as the model attribute {@code s}; only error pages call this themselves. */
@Component
public final class ScreenFactory {

    /** The cookie that remembers Ja or Nee, nothing else. */
    public static final String COOKIE_CHOICE = "cookiekeuze";

    private static final String ROLE = "ROLE_";

    private final MessageSource messages;
    private final Organisation organisation;
    private final Assets assets;
    private final List<NavItem> navigation;

    ScreenFactory(
            MessageSource messages, Organisation organisation, Assets assets, ObjectProvider<NavItem> navigation) {
        this.messages = messages;
        this.organisation = organisation;
        this.assets = assets;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
    }

    public Screen of(HttpServletRequest request) {
        String prefix = request.getContextPath();
        String path = request.getRequestURI().substring(prefix.length());
        return new Screen(
                languageOf(request),
                path,
                messages,
                organisation,
                assets,
                signed(),
                () -> token(request),
                !chosen(request));
    }

    public static Language languageOf(HttpServletRequest request) {
        String prefix = request.getContextPath();
        for (Language language : Language.values()) {
            if (language.prefix().equals(prefix)) {
                return language;
            }
        }
        return Language.NL;
    }

    private static Screen.@Nullable Token token(HttpServletRequest request) {
        Object token = request.getAttribute(CsrfToken.class.getName());
        return token instanceof CsrfToken csrf ? new Screen.Token(csrf.getParameterName(), csrf.getToken()) : null;
    }

    private static boolean chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return false;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(COOKIE_CHOICE)) {
                return true;
            }
        }
        return false;
    }

    private Screen.Signed signed() {
        Authentication someone = SecurityContextHolder.getContext().getAuthentication();
        if (someone == null || someone instanceof AnonymousAuthenticationToken || !someone.isAuthenticated()) {
            return new Screen.Signed(null, Set.of(), false, List.of());
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
        List<NavItem> items = navigation.stream()
                .filter(item -> item.roles().stream().anyMatch(roles::contains))
                .toList();
        return new Screen.Signed(roles.isEmpty() ? null : someone.getName(), roles, asker, items);
    }
}
