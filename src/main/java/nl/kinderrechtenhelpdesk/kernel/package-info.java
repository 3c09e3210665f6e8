/**
 * The few types every module speaks: typed ids, {@link nl.kinderrechtenhelpdesk.kernel.Redacted}, languages with their words, roles and paging; and
 * {@link nl.kinderrechtenhelpdesk.kernel.Cells}, how moments and lists stand in a row.
 *
 * <p>No services, no Spring beans, no rules of the helpdesk: those live in the module they belong to. Holds no personal data.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.kinderrechtenhelpdesk.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
