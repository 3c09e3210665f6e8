package nl.kinderrechtenhelpdesk.danger.internal;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/** No text keeps danger from being looked for, and a sure sentence is seen whatever stands before it. */
public final class RecogniserFuzz {

    private static final Recogniser RECOGNISER = new Recogniser();

    private RecogniserFuzz() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        RECOGNISER.in(Redacted.of(text));
    }
}
