package nl.kinderrechtenhelpdesk.staff.internal;

import java.util.EnumSet;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Accounts.Account;
import nl.kinderrechtenhelpdesk.staff.StaffMember;

/** An account with the hash of its password and its sealed second factor, which stay inside this package. Changed by making the next version. */
record AccountRow(Account account, String passwordHash, Redacted<byte[]> secondFactor) {

    StaffId id() {
        return account.member().id();
    }

    boolean active() {
        return account.member().active();
    }

    /** The roles of the account, also those that do not count yet as nobody confirmed them. */
    Set<Role> held() {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(account.member().roles());
        held.addAll(account.waiting());
        return held;
    }

    AccountRow with(Set<Role> roles) {
        return next(account.email(), roles, active(), passwordHash, secondFactor);
    }

    AccountRow with(boolean active) {
        return next(account.email(), held(), active, passwordHash, secondFactor);
    }

    AccountRow with(Redacted<byte[]> secondFactor) {
        return next(account.email(), held(), active(), passwordHash, secondFactor);
    }

    AccountRow withPassword(String hash) {
        return next(account.email(), held(), active(), hash, secondFactor);
    }

    AccountRow withEmail(String email) {
        return next(email, held(), active(), passwordHash, secondFactor);
    }

    private AccountRow next(String email, Set<Role> roles, boolean active, String hash, Redacted<byte[]> factor) {
        StaffMember member = new StaffMember(id(), account.member().name(), roles, active);
        Account next = new Account(
                member,
                email,
                Set.of(),
                account.since(),
                account.lastSignedInAt(),
                account.recoveryAt(),
                account.version() + 1);
        return new AccountRow(next, hash, factor);
    }
}
