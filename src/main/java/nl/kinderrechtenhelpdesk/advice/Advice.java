package nl.kinderrechtenhelpdesk.advice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One advice in a case with its present text.
 *
 * @param authors everybody who wrote in it: none of them may review it
 * @param sentAt null until it is sent
 * @param reviews what second lawyers said of it, oldest first
 */
public record Advice(
        Advices.Seen version,
        AdviceStatus status,
        AdviceText text,
        Set<StaffId> authors,
        Instant changedAt,
        @Nullable Instant sentAt,
        List<Review> reviews) {

    public Advice {
        authors = Set.copyOf(authors);
        reviews = List.copyOf(reviews);
    }

    /** Whether this person may approve or return it. */
    public boolean reviewableBy(StaffId reviewer) {
        return status == AdviceStatus.IN_REVIEW && !authors.contains(reviewer);
    }
}
