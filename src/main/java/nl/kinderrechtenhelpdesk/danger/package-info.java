/**
 * Recognises that a text tells of danger to somebody, says of what kind and which words led to it, and where help answers now.
 *
 * <p>It judges nobody and keeps nothing: what is done with a sign (showing help, marking a case as urgent) is up to the module that holds
 * the text. Every text that an asker writes, or that staff type in for one, is looked at through {@link
 * nl.kinderrechtenhelpdesk.danger.Danger}. Holds no personal data.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package nl.kinderrechtenhelpdesk.danger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
