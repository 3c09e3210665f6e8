/** What happens to cases: {@code CaseOpened}, {@code CaseMoved} at every change of status, {@code CaseCoded} with what it is coded with for now, {@code CaseClosed} with the coded facts, {@code CaseFlagged} and {@code FlagWithdrawn} when a colleague says that a case is one of many, {@code CaseForgotten} when a case is erased. Ids, codes and dates only: the event publication registry keeps them in the database until they are handled. */
@NamedInterface("events")
@NullMarked
package nl.kinderrechtenhelpdesk.casework.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
