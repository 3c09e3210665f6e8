package nl.kinderrechtenhelpdesk.privacy.internal;

import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import nl.kinderrechtenhelpdesk.staff.StaffSecrets;
import org.springframework.stereotype.Component;

/** Seals the secrets of an account, such as the seed of the second factor, bound to whose they are. */
@Component
class SealedStaffSecrets implements StaffSecrets {

    private final Seal seal;

    SealedStaffSecrets(InstallationKeys keys) {
        this.seal = new Seal(keys.staffSecrets(), "staff");
    }

    @Override
    public byte[] seal(StaffId owner, byte[] secret) {
        return seal.sealBytes(of(owner), secret);
    }

    @Override
    public byte[] open(StaffId owner, byte[] sealed) {
        return seal.openBytes(of(owner), sealed);
    }

    private static Slot of(StaffId owner) {
        return new Slot("staff", "secret", owner.value());
    }
}
