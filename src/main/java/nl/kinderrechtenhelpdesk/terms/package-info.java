/**
 * Kinds of decision with what can be done about them within what time, and the last day of such a term.
 *
 * <p>It reckons, from a kind and a day; whether a term runs in a case and from which day it runs a lawyer decides, and {@code casework}
 * keeps. When an asker may expect an answer is {@code intake}. Holds no personal data.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.kinderrechtenhelpdesk.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
