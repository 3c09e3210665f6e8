package nl.kinderrechtenhelpdesk.staff;

import nl.kinderrechtenhelpdesk.kernel.StaffId;

/** Seals the secrets of an account before they reach the database; {@code privacy} provides it. */
public interface StaffSecrets {

    byte[] seal(StaffId owner, byte[] secret);

    byte[] open(StaffId owner, byte[] sealed);
}
