import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What came back. */
record Answer(int status, Map<String, String> headers, byte[] body) {

    Answer expect(int... allowed) {
        for (int one : allowed) {
            if (one == status) {
                return this;
            }
        }
        throw new IllegalStateException("answer " + status + " " + headers.get("location") + "\n" + text());
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
