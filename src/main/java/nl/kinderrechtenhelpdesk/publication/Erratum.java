package nl.kinderrechtenhelpdesk.publication;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a published yearly report, told openly beside it; the report itself stays as it was.
 *
 * @param words by language; Dutch is always there
 * @param agreedAt when a second person agreed, from which moment everybody reads it; null until then
 */
public record Erratum(
        UUID id,
        int year,
        Map<Language, Words> words,
        StaffId writtenBy,
        @Nullable Instant agreedAt) {

    public Erratum {
        words = Map.copyOf(words);
    }

    /** What stands in the report, what it should be, and why it was wrong. */
    public record Words(String stands, String shouldBe, String reason) {}

    public Language languageFor(Language asked) {
        return words.containsKey(asked) ? asked : Language.NL;
    }

    public Words in(Language asked) {
        Words asIs = words.get(languageFor(asked));
        return asIs == null ? new Words("", "", "") : asIs;
    }
}
