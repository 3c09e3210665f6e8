package nl.kinderrechtenhelpdesk.intake.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
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

    private final KeyedHash keyed;
    private final CodeCost cost;
    // Each computation takes its own memory: this bounds the memory that a crowd can claim.
    private final Semaphore slots =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    CodeHash(KeyedHash keyed, CodeCost cost) {
        this.keyed = keyed;
        this.cost = cost;
    }

    byte[] of(AskerCode code) {
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
        slots.acquireUninterruptibly();
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(parameters);
            argon2.generateBytes(digits, result);
            return result;
        } finally {
            slots.release();
            Arrays.fill(digits, '0');
        }
    }
}
