package nl.kinderrechtenhelpdesk.bookkeeping.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.kinderrechtenhelpdesk.bookkeeping.BankFiles;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.OneFileFilter;
import nl.kinderrechtenhelpdesk.page.PrincipalInSession;
import nl.kinderrechtenhelpdesk.page.SameOrigin;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;

/** Reads the form with a file of the bank, of who keeps the books only. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 8)
class BankFileFilter extends OneFileFilter {

    BankFileFilter(SameOrigin origin) {
        super(origin, BankController.PATH, BankFiles.LARGEST_FILE);
    }

    @Override
    protected boolean mayBring(HttpServletRequest request) {
        return PrincipalInSession.of(request, SignedIn.class)
                .filter(who -> who.is(Role.FINANCE))
                .isPresent();
    }
}
