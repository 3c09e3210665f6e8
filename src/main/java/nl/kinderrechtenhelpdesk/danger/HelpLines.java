package nl.kinderrechtenhelpdesk.danger;

import java.time.Instant;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Language;

/**
 * The help lines of {@code danger/help-lines.json}: only what a source says, with its date. What is marked there as not verified is
 * never given out.
 */
public interface HelpLines {

    /**
     * Help that fits what was seen: the kinds in the order in which help is offered, each with its lines; what is closed now stands at
     * the end and keeps its hours. No kinds gives the help for {@link DangerKind#DANGER}.
     *
     * @param language lines that are known to answer in it come before equals; nothing is left out for it
     */
    Help fitting(Set<DangerKind> kinds, Instant now, Help.Place place, Language language);

    /** Every line that can be reached from a place, the emergency number first. */
    Help all(Instant now, Help.Place place, Language language);
}
