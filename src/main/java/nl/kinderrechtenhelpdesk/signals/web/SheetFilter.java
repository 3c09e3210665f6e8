package nl.kinderrechtenhelpdesk.signals.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.OneFileFilter;
import nl.kinderrechtenhelpdesk.page.PrincipalInSession;
import nl.kinderrechtenhelpdesk.page.SameOrigin;
import nl.kinderrechtenhelpdesk.signals.EarlierYears;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;

/** Reads the form with a spreadsheet, of a coordinator only. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 9)
class SheetFilter extends OneFileFilter {

    SheetFilter(SameOrigin origin) {
        super(origin, EarlierYearsController.PATH, EarlierYears.LARGEST_FILE);
    }

    @Override
    protected boolean mayBring(HttpServletRequest request) {
        return PrincipalInSession.of(request, SignedIn.class)
                .filter(who -> who.is(Role.COORDINATOR))
                .isPresent();
    }
}
