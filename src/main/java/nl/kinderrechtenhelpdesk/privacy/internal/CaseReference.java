package nl.kinderrechtenhelpdesk.privacy.internal;

import java.nio.ByteBuffer;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.stereotype.Component;

/**
 * The name of a case in what outlives it: a keyed hash of its id. Whoever knows the id finds the lines of a case with it; from an erased
 * case nobody knows the id any more, and its lines lead nowhere. The id itself would tell the moment at which somebody asked.
 */
@Component
class CaseReference {

    private static final String PURPOSE = "privacy.case-reference";

    private final KeyedLookups lookups;

    CaseReference(InstallationKeys keys) {
        this.lookups = new KeyedLookups(keys);
    }

    UUID of(CaseId caseId) {
        UUID id = caseId.value();
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        ByteBuffer hash = ByteBuffer.wrap(lookups.of(PURPOSE, bytes));
        return new UUID(hash.getLong(), hash.getLong());
    }
}
