package nl.kinderrechtenhelpdesk.page;

import java.util.Set;
import java.util.function.LongSupplier;
import nl.kinderrechtenhelpdesk.kernel.Role;

/**
 * One line on top of every staff page of some roles for as long as something waits for them, as a bean of the module it is about. Not an
 * entry in the navigation, which is always there: {@link NavItem}.
 *
 * @param roles who sees it, once, also with several of these roles
 * @param path where it leads
 * @param messageKey the words, with the number as {@code {0}}
 * @param waiting how many things wait; nothing is shown for none
 * @param apart whether it is counted by itself, because what it asks may fail: the others are counted in one look at the database
 */
public record StaffNotice(Set<Role> roles, String path, String messageKey, LongSupplier waiting, boolean apart) {

    public StaffNotice(Set<Role> roles, String path, String messageKey, LongSupplier waiting) {
        this(roles, path, messageKey, waiting, false);
    }
}
