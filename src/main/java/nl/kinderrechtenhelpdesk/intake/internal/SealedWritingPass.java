package nl.kinderrechtenhelpdesk.intake.internal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.WritingPass;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.RowSeal;
import org.springframework.stereotype.Component;

/** The case, the code and the second in which the visit began, and a seal over them. Kept nowhere: the code that it names ends it. */
@Component
class SealedWritingPass implements WritingPass {

    private static final String KIND = "intake.writing_pass/1";
    private static final Duration LASTS = Duration.ofDays(1);
    private static final int FACTS = 2 * 16 + 8;

    private final RowSeal seal;
    private final CodeStore codes;
    private final InstantSource clock;

    SealedWritingPass(RowSeal seal, CodeStore codes, InstantSource clock) {
        this.seal = seal;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public String of(AskerVisit visit) {
        ByteBuffer facts = ByteBuffer.allocate(FACTS);
        put(facts, visit.caseId().value());
        put(facts, visit.codeId());
        facts.putLong(visit.since().getEpochSecond());
        byte[] proof = proof(facts.array());
        byte[] pass = Arrays.copyOf(facts.array(), FACTS + proof.length);
        System.arraycopy(proof, 0, pass, FACTS, proof.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(pass);
    }

    @Override
    public Optional<CaseId> read(String pass) {
        byte[] bytes = decoded(pass);
        if (bytes.length <= FACTS) {
            return Optional.empty();
        }
        byte[] proof = Arrays.copyOfRange(bytes, FACTS, bytes.length);
        // not RowSeal.holds: a wrong pass comes from a browser and says nothing of the database
        if (!MessageDigest.isEqual(proof(Arrays.copyOf(bytes, FACTS)), proof)) {
            return Optional.empty();
        }
        ByteBuffer facts = ByteBuffer.wrap(bytes);
        CodeStore.Found found = new CodeStore.Found(new CaseId(uuid(facts)), uuid(facts));
        Instant since = Instant.ofEpochSecond(facts.getLong());
        boolean old = clock.instant().isAfter(since.plus(LASTS));
        return old || !codes.opens(found, Zone.today(clock)) ? Optional.empty() : Optional.of(found.caseId());
    }

    private byte[] proof(byte[] facts) {
        return seal.of(KIND, List.of(Base64.getEncoder().encodeToString(facts)));
    }

    private static byte[] decoded(String pass) {
        try {
            return Base64.getUrlDecoder().decode(pass);
        } catch (IllegalArgumentException noPass) {
            return new byte[0];
        }
    }

    private static void put(ByteBuffer into, UUID id) {
        into.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer from) {
        return new UUID(from.getLong(), from.getLong());
    }
}
