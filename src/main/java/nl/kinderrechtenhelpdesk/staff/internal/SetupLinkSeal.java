package nl.kinderrechtenhelpdesk.staff.internal;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import nl.kinderrechtenhelpdesk.staff.StaffSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Seals a link with all that it gives and the hash of its token: a row that somebody wrote by hand, or changed, is no link. */
@Component
class SetupLinkSeal {

    private static final String KIND = "staff.setup_link/2";

    // looked up late: the module that seals is above this module and starts after it
    private final ObjectProvider<StaffSeal> seals;

    SetupLinkSeal(ObjectProvider<StaffSeal> seals) {
        this.seals = seals;
    }

    byte[] of(byte[] hash, SetupLink link) {
        return seals.getObject().of(KIND, fields(hash, link));
    }

    boolean holds(byte[] hash, SetupLink link, byte @Nullable [] seal) {
        return seals.getObject().holds(KIND, fields(hash, link), seal);
    }

    private static List<@Nullable String> fields(byte[] hash, SetupLink link) {
        byte[] factor = link.sealedFactor();
        return Arrays.<@Nullable String>asList(
                HexFormat.of().formatHex(hash),
                link.staff().toString(),
                link.purpose().name(),
                link.name(),
                link.email(),
                RoleColumn.text(link.roles()),
                link.passwordHash(),
                factor == null ? null : HexFormat.of().formatHex(factor),
                Long.toString(link.until().toEpochMilli()),
                link.madeBy() == null ? null : link.madeBy().toString(),
                link.confirmedBy() == null ? null : link.confirmedBy().toString());
    }
}
