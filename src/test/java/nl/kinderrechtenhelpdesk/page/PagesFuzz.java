package nl.kinderrechtenhelpdesk.page;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.stream.Collectors;

/** Dates of three boxes never fail, and a text cut where somebody can press is still the whole text. */
public final class PagesFuzz {

    private PagesFuzz() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        Form form = Form.empty()
                .with("d-day", data.consumeString(20))
                .with("d-month", data.consumeString(20))
                .with("d-year", data.consumeString(20));
        if (form.date("d").isPresent() && form.isBlankDate("d")) {
            throw new AssertionError("a date of nothing");
        }
        String text = data.consumeRemainingAsString();
        String pieces = LinkedText.of(text).stream().map(LinkedText.Piece::text).collect(Collectors.joining());
        if (!pieces.equals(text)) {
            throw new AssertionError("a part of a text is lost");
        }
    }
}
