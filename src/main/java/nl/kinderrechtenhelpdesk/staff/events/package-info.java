/** Who signed in or out, and what changed about an account: ids, codes and times only, for the audit trail. */
@NamedInterface("events")
@NullMarked
package nl.kinderrechtenhelpdesk.staff.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
