package nl.kinderrechtenhelpdesk.advice;

import java.time.LocalDate;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be done to have a right respected.
 *
 * @param byWhom who does it, in words; may be empty
 * @param before the last day on which it makes sense; null when there is none
 * @param ground the provision it rests on; null when it rests on something else or on nothing in particular
 * @param otherGround another ground in words, such as an article of national law; may be empty
 */
public record Step(
        Redacted<String> what,
        Redacted<String> byWhom,
        @Nullable LocalDate before,
        @Nullable ProvisionCode ground,
        Redacted<String> otherGround) {}
