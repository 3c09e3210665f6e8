/** What happens in problem files that others act on: {@code NewsAgreed}. Ids only: the event publication registry keeps them in the database until they are handled. */
@NamedInterface("events")
@NullMarked
package nl.kinderrechtenhelpdesk.advocacy.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
