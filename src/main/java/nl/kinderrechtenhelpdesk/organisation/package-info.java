/**
 * What the organisation behind this helpdesk must be able to say of itself: who is responsible for personal data, on which grounds, who
 * else receives them, how long they are kept, where somebody complains, when the telephone is answered. The administrator fills it in;
 * privacy statements and contact pages show it, and say plainly what is not filled in yet.
 *
 * <p>Colours, logo and name are settings of the installation ({@code page.Organisation}). Erasing what is kept too long is the work of
 * {@code retention}. Holds no personal data but what the organisation makes public of itself.
 */
@ApplicationModule(allowedDependencies = {"kernel", "page", "staff", "privacy"})
@NullMarked
package nl.kinderrechtenhelpdesk.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
