package nl.kinderrechtenhelpdesk.privacy.internal;

import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.OrganisationVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.springframework.stereotype.Component;

/** Seals what belongs to no case with the key of the organisation. */
@Component
class SealedOrganisation implements OrganisationVault {

    private final Seal seal;

    SealedOrganisation(InstallationKeys keys) {
        this.seal = new Seal(keys.organisation(), "organisation");
    }

    @Override
    public byte[] seal(Slot slot, Redacted<String> text) {
        return seal.seal(slot, text);
    }

    @Override
    public Redacted<String> open(Slot slot, byte[] sealed) {
        return seal.open(slot, sealed);
    }
}
