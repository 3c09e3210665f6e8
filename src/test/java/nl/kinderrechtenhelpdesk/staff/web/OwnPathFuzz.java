package nl.kinderrechtenhelpdesk.staff.web;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.net.URI;

/** A link never sends somebody elsewhere after signing in. */
public final class OwnPathFuzz {

    private OwnPathFuzz() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String path = OwnPath.of(data.consumeRemainingAsString());
        URI there = URI.create("https://helpdesk.example/").resolve(path).normalize();
        if (!"helpdesk.example".equals(there.getHost()) || !there.getPath().startsWith("/medewerkers")) {
            throw new AssertionError("the path leads elsewhere");
        }
    }
}
