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
        for (Set<String> asked : WORDS.ofQuery(text)) {
            boolean name = asked.iterator().next().startsWith("=");
            if (!name && asked.stream().noneMatch(kept::contains)) {
                throw new AssertionError("a word of the text does not find it");
            }
        }
    }
}
