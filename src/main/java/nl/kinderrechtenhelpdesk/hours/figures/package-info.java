/** Hours as modules without a case may have them: minutes by nameless id, activity and day. Nothing here leads to a case, a person or a word. */
@NamedInterface("figures")
@NullMarked
package nl.kinderrechtenhelpdesk.hours.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
