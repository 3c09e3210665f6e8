package nl.kinderrechtenhelpdesk.advice.web;

import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.rights.Provision;
import org.jspecify.annotations.Nullable;

/**
 * An advice as the asker reads it, and as the lawyer sees it beforehand: one view for one template ({@code advice/letter}).
 *
 * @param wording {@code child} or {@code adult}, the part of the message keys that tells them apart
 */
public record Letter(
        String wording,
        List<Redacted<String>> introduction,
        List<LetterStep> steps,
        List<Redacted<String>> closing,
        List<LetterRight> rights) {

    public Letter {
        introduction = List.copyOf(introduction);
        steps = List.copyOf(steps);
        closing = List.copyOf(closing);
        rights = List.copyOf(rights);
    }

    /** One step; empty texts are not shown. */
    public record LetterStep(
            List<Redacted<String>> what,
            Redacted<String> byWhom,
            @Nullable LocalDate before,
            @Nullable LetterRight right,
            Redacted<String> otherGround) {

        public LetterStep {
            what = List.copyOf(what);
        }
    }

    /**
     * A right that the advice rests on.
     *
     * @param path of its public page; null when it has none
     */
    public record LetterRight(Provision provision, @Nullable String path) {}
}
