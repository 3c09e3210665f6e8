package nl.kinderrechtenhelpdesk.advice.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.KeyedHash;
import org.springframework.stereotype.Component;

/**
 * Binds an approval to exactly one text of one advice: a keyed hash over case, number, revision and content. Somebody who can write in
 * the database but has no key cannot make another text pass for the approved one.
 */
@Component
class ApprovalSeal {

    private static final String PURPOSE = "advice.approval";

    private final KeyedHash hash;

    ApprovalSeal(KeyedHash hash) {
        this.hash = hash;
    }

    byte[] of(CaseId caseId, Advice advice) {
        return hash.of(PURPOSE, bytes(caseId, advice));
    }

    boolean fits(byte[] approval, CaseId caseId, Advice advice) {
        return hash.fits(PURPOSE, bytes(caseId, advice), approval);
    }

    private static byte[] bytes(CaseId caseId, Advice advice) {
        ByteArrayOutputStream bound = new ByteArrayOutputStream();
        bound.writeBytes(ByteBuffer.allocate(2 * Long.BYTES + 2 * Integer.BYTES)
                .putLong(caseId.value().getMostSignificantBits())
                .putLong(caseId.value().getLeastSignificantBits())
                .putInt(advice.version().number())
                .putInt(advice.version().revision())
                .array());
        bound.writeBytes(AdviceContent.write(advice.text()));
        return bound.toByteArray();
    }
}
