/** What happens to questions before they are a case: {@code QuestionReceived} when one is sent. Ids, codes and dates only: the event publication registry keeps them in the database until they are handled. */
@NamedInterface("events")
@NullMarked
package nl.kinderrechtenhelpdesk.intake.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
