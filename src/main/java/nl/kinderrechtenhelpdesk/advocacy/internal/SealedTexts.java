package nl.kinderrechtenhelpdesk.advocacy.internal;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.OrganisationVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.springframework.stereotype.Component;

/** Seals the texts of one row together, and opens them again in the same order. */
@Component
class SealedTexts {

    /** The unit separator, which no text has: whatever people type is cleaned of control characters, and here once more. */
    private static final String BETWEEN = "\u001F";

    private final OrganisationVault vault;

    SealedTexts(OrganisationVault vault) {
        this.vault = vault;
    }

    byte[] seal(Slot slot, List<Redacted<String>> texts) {
        return vault.seal(
                slot,
                Redacted.of(texts.stream()
                        .map(text -> text.reveal().replace(BETWEEN, ""))
                        .collect(Collectors.joining(BETWEEN))));
    }

    List<Redacted<String>> open(Slot slot, byte[] sealed) {
        return Arrays.stream(vault.open(slot, sealed).reveal().split(BETWEEN, -1))
                .map(Redacted::of)
                .toList();
    }

    static Slot problem(UUID id) {
        return new Slot("advocacy.problem", "texts", id);
    }

    static Slot reason(UUID id, int number) {
        return new Slot("advocacy.standing", "reason-" + number, id);
    }

    static Slot entry(UUID id) {
        return new Slot("advocacy.entry", "texts", id);
    }

    static Slot revision(UUID problem, String column, int number) {
        return new Slot("advocacy.public_text", column + "-" + number, problem);
    }

    static Slot note(UUID commitment) {
        return new Slot("advocacy.commitment", "note", commitment);
    }
}
