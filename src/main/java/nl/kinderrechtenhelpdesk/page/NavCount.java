package nl.kinderrechtenhelpdesk.page;

import java.security.Principal;

/**
 * How many things wait behind an entry of the navigation for whoever is signed in, contributed as a bean by the module that knows. Asked
 * for on every staff page, so it must be quick; it reads only.
 */
public interface NavCount {

    /** The path of the entry ({@link NavItem#path()}). */
    String path();

    /** Zero shows nothing. */
    int of(Principal who);
}
