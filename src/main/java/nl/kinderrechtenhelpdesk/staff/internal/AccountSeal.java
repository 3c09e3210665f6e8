package nl.kinderrechtenhelpdesk.staff.internal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.staff.StaffSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Binds together what an account gives access with: whose it is, its address, roles, password, second factor, and whether it is open. */
@Component
class AccountSeal {

    private static final String KIND = "staff.account/1";

    // looked up late: the module that seals is above this module and starts after it
    private final ObjectProvider<StaffSeal> seals;

    AccountSeal(ObjectProvider<StaffSeal> seals) {
        this.seals = seals;
    }

    byte[] of(AccountRow row) {
        return seals.getObject().of(KIND, fields(row));
    }

    boolean holds(AccountRow row, byte @Nullable [] seal) {
        return seals.getObject().holds(KIND, fields(row), seal);
    }

    boolean takesOver() {
        return seals.getObject().takesOver();
    }

    private static List<@Nullable String> fields(AccountRow row) {
        List<@Nullable String> fields = new ArrayList<>();
        fields.add(row.id().toString());
        fields.add(row.account().email());
        fields.add(row.passwordHash());
        fields.add(hex(row.secondFactor()));
        fields.add(Boolean.toString(row.active()));
        fields.add(Long.toString(row.account().version()));
        row.held().stream().sorted().map(Enum::name).forEach(fields::add);
        return fields;
    }

    private static String hex(Redacted<byte[]> bytes) {
        return HexFormat.of().formatHex(bytes.reveal());
    }
}
