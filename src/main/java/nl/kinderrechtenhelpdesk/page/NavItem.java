package nl.kinderrechtenhelpdesk.page;

import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;

/**
 * An entry in the navigation of the staff pages, contributed as a bean by the module that serves the path.
 *
 * @param messageKey its words
 * @param path where it goes, without language prefix
 * @param order lower comes first
 * @param roles who sees it; the route itself decides who may open it
 */
public record NavItem(String messageKey, String path, int order, Set<Role> roles) {

    public NavItem {
        roles = Set.copyOf(roles);
    }
}
