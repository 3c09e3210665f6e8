package nl.kinderrechtenhelpdesk.kernel;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** What is typed: cleaned text is clean, and what is read of an address or a number is read the same again. */
public final class TypedTextFuzz {

    private TypedTextFuzz() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String typed = data.consumeRemainingAsString();
        String clean = PlainText.clean(typed);
        hold(PlainText.clean(clean).equals(clean), "a cleaned text is not clean");
        EmailAddress.parse(typed)
                .ifPresent(address -> hold(
                        EmailAddress.parse(address.value()).orElseThrow().equals(address), "an address is read twice"));
        TelephoneNumber.parse(typed)
                .ifPresent(number -> hold(
                        TelephoneNumber.parse(number.typed()).orElseThrow().equals(number), "a number is read twice"));
    }

    private static void hold(boolean held, String otherwise) {
        if (!held) {
            throw new AssertionError(otherwise);
        }
    }
}
