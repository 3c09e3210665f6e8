/**
 * Figures that are safe to show outside: how a count is protected, and the attack that tries to undo it.
 *
 * <p>It knows counts and the secret keys of what was counted, not what they mean: facts are {@code signals}, what is published and when is
 * {@code publication}. Pure reckoning; holds no data, personal or other.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.kinderrechtenhelpdesk.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
