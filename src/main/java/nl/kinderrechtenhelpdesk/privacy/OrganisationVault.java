package nl.kinderrechtenhelpdesk.privacy;

import nl.kinderrechtenhelpdesk.kernel.Redacted;

/** Seals what is personal but belongs to no case, such as the message of somebody who offers support. Cases have their own key: {@link CaseVault}. */
public interface OrganisationVault {

    byte[] seal(Slot slot, Redacted<String> text);

    /** @throws SealBroken when the value was altered or stands in another slot */
    Redacted<String> open(Slot slot, byte[] sealed);
}
