package nl.kinderrechtenhelpdesk.intake.web;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** An age is none or one that a person can have. */
public final class TypedAgeFuzz {

    private TypedAgeFuzz() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        TypedAge.years(data.consumeRemainingAsString())
                .filter(years -> years < 0 || years > 120)
                .ifPresent(years -> {
                    throw new AssertionError("nobody is this old");
                });
    }
}
