package nl.kinderrechtenhelpdesk.hours;

import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** What time is booked on, as those who book it name it. */
public sealed interface WorkKey {

    /** A case. */
    record OfCase(CaseId caseId) implements WorkKey {

        @Override
        public String toString() {
            return "zaak:" + caseId;
        }
    }

    /** A problem file. */
    record OfProblem(UUID problemId) implements WorkKey {

        @Override
        public String toString() {
            return "knelpunt:" + problemId;
        }
    }

    /** Work for the public at large. */
    record Publicly() implements WorkKey {

        @Override
        public String toString() {
            return "publiek";
        }
    }

    /** The organisation itself. */
    record General() implements WorkKey {

        @Override
        public String toString() {
            return "algemeen";
        }
    }

    /** The value of a form field, as {@code toString} writes it; empty for anything else. */
    static Optional<WorkKey> of(String text) {
        int colon = text.indexOf(':');
        try {
            return switch (colon < 0 ? text : text.substring(0, colon)) {
                case "zaak" -> Optional.of(new OfCase(CaseId.of(text.substring(colon + 1))));
                case "knelpunt" -> Optional.of(new OfProblem(UUID.fromString(text.substring(colon + 1))));
                case "publiek" -> Optional.of(new Publicly());
                case "algemeen" -> Optional.of(new General());
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
