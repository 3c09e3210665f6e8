package nl.kinderrechtenhelpdesk.rights.internal;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;

/** Whatever is looked for, an article that is found in it has a code. */
public final class CitationsFuzz {

    private CitationsFuzz() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String query = data.consumeRemainingAsString();
        Citations.comments(query);
        Citations.in(query, code -> true).forEach(ProvisionCode::new);
    }
}
