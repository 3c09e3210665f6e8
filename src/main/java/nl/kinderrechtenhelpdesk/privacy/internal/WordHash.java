package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import org.springframework.stereotype.Component;

/** Makes of a stem the number by which the database knows it: the first 64 bits of its keyed hash. */
@Component
class WordHash {

    private final Map<Integer, Prf> keys;
    private final int primary;

    WordHash(InstallationKeys installation) {
        PrfSet set = installation.searchWords();
        try {
            this.keys = set.getPrfs();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        this.primary = set.getPrimaryId();
    }

    /** Names the way of cutting text and the key by which hashes are made now. */
    String maker() {
        return SearchWords.VERSION + "/" + Integer.toUnsignedString(primary);
    }

    /** What is kept of these stems, sorted so that their order says nothing. */
    Long[] kept(Collection<String> stems) {
        Prf key = Objects.requireNonNull(keys.get(primary));
        return Cells.numbers(
                stems.stream().map(stem -> hash(key, stem)).distinct().sorted().toList());
    }

    /** What these stems are looked for by: with each key, as cases that were found by an earlier one are made anew one after another. */
    Long[] asked(Collection<String> stems) {
        return Cells.numbers(stems.stream()
                .flatMap(stem -> keys.values().stream().map(key -> hash(key, stem)))
                .toList());
    }

    private static Long hash(Prf key, String stem) {
        try {
            return ByteBuffer.wrap(key.compute(Canonical.of("word/1").text(stem).toBytes(), Long.BYTES))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash a word", e);
        }
    }
}
