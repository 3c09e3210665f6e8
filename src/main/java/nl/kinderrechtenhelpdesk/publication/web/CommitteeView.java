package nl.kinderrechtenhelpdesk.publication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Commitment;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/**
 * The report for the Committee on the Rights of the Child, for its template.
 *
 * @param figures public figures by cluster and year; null when none were made public
 * @param clusters all clusters, in the order of the Committee (CRC/C/58/Rev.3)
 * @param elsewhere files of which no right belongs to a cluster
 * @param unfollowed recommendations and promises that no file follows
 */
public record CommitteeView(
        int from,
        int until,
        @Nullable FigureRows figures,
        List<Cluster> clusters,
        List<File> elsewhere,
        List<Commitment> unfollowed,
        Form form) {

    /**
     * A cluster of rights.
     *
     * @param rights public figures of its rights; null when none is named
     * @param files problem files with a right of it, each under the first of its clusters only
     */
    public record Cluster(
            String code, String name, @Nullable FigureRows rights, List<File> files) {

        public boolean empty() {
            return rights == null && files.isEmpty();
        }
    }

    /**
     * A problem file, as far as these years go.
     *
     * @param done what was undertaken in these years, and {@code reached} what changed
     */
    public record File(
            UUID id,
            Redacted<String> title,
            Redacted<String> wrong,
            LocalDate since,
            String statusKey,
            List<Line> done,
            List<Line> reached,
            List<Commitment> followed) {}

    /** @param gradeKey who says so; null for what was undertaken */
    public record Line(
            LocalDate on,
            String kindKey,
            Redacted<String> title,
            @Nullable String gradeKey) {}
}
