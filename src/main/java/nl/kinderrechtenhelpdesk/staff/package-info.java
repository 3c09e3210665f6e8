/**
 * The people who sign in: accounts, roles, passwords, second factor, sign-in and its slow-down.
 *
 * <p>Not the askers: they have a code and belong to {@code intake}. Personal data: names and e-mail addresses of staff.
 */
@ApplicationModule(allowedDependencies = {"kernel", "limiter", "site", "page"})
@NullMarked
package nl.kinderrechtenhelpdesk.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
