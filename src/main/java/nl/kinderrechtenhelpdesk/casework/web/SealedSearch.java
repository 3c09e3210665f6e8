package nl.kinderrechtenhelpdesk.casework.web;

import java.util.Base64;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.OrganisationVault;
import nl.kinderrechtenhelpdesk.privacy.SealBroken;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.springframework.stereotype.Component;

/**
 * The words of a search as they stand in an address: sealed, and bound to who searches. So the page that shows what was found can be opened
 * again, gone back to and bookmarked by that colleague, and who reads the address has nothing.
 */
@Component
class SealedSearch {

    private static final String TABLE = "casework.search";

    private final OrganisationVault vault;

    SealedSearch(OrganisationVault vault) {
        this.vault = vault;
    }

    String seal(StaffId who, Redacted<String> words) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(slot(who), words));
    }

    /** Nothing for what another sealed, what was altered, and what was sealed with a key that is gone. */
    Optional<Redacted<String>> open(StaffId who, String sealed) {
        try {
            return Optional.of(vault.open(slot(who), Base64.getUrlDecoder().decode(sealed)));
        } catch (SealBroken | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Slot slot(StaffId who) {
        return new Slot(TABLE, "words", who.value());
    }
}
