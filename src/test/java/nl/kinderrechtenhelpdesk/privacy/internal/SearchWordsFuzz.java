package nl.kinderrechtenhelpdesk.privacy.internal;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.Set;

/** A case is found by its own text. */
public final class SearchWordsFuzz {

    private static final SearchWords WORDS = new SearchWords();

    private SearchWordsFuzz() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Set<String> kept = WORDS.ofText(text);
        for (AskedWord asked : WORDS.ofQuery(text).words()) {
            boolean name = asked.stems().iterator().next().startsWith("=");
            if (!name && asked.stems().stream().noneMatch(kept::contains)) {
                throw new AssertionError("a word of the text does not find it");
            }
            if (asked.parts().stream().anyMatch(part -> part.stream().noneMatch(kept::contains))) {
                throw new AssertionError("a word of the text is not found by its parts");
            }
        }
    }
}
