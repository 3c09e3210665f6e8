package nl.kinderrechtenhelpdesk.intake.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.limiter.Source;
import nl.kinderrechtenhelpdesk.limiter.Turns;
import nl.kinderrechtenhelpdesk.privacy.KeyedHash;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.stereotype.Component;

/**
 * The slow keyed hash by which a code is looked up. The same code always gives the same hash, so the salt is fixed for an installation;
 * the key that makes salt and hash is not in the database.
 */
@Component
class CodeHash {

    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int MOST_WAITING = 120;

    private final KeyedHash keyed;
    private final CodeCost cost;
    // Each computation takes its own memory: this bounds the memory that a crowd can claim.
    private final Turns turns = new Turns(Math.max(2, Runtime.getRuntime().availableProcessors()), MOST_WAITING);

    CodeHash(KeyedHash keyed, CodeCost cost) {
        this.keyed = keyed;
        this.cost = cost;
    }

    /** For a code that we made, or that comes from within: at once, before all that visitors try. */
    byte[] of(AskerCode code) {
        return turns.ours(() -> compute(code));
    }

    /**
     * For a code that a visitor tries, in its turn.
     *
     * @param behind how far this source stands behind others because of what it tried before
     * @return empty when so many wait that nothing was done
     */
    Optional<byte[]> of(AskerCode code, Source source, Duration behind) {
        return turns.take(source, behind, () -> compute(code));
    }

    private byte[] compute(AskerCode code) {
        byte[] salt =
                Arrays.copyOf(keyed.of("intake.code.salt", "argon2id".getBytes(StandardCharsets.UTF_8)), SALT_BYTES);
        return keyed.of("intake.code", slow(code.digits().toCharArray(), salt));
    }

    private byte[] slow(char[] digits, byte[] salt) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build();
        byte[] result = new byte[BYTES];
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(parameters);
            argon2.generateBytes(digits, result);
            return result;
        } finally {
            Arrays.fill(digits, '0');
        }
    }
}
