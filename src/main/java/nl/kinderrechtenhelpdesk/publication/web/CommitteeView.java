package nl.kinderrechtenhelpdesk.publication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
 * @param changes what is otherwise than in the years of the report before
 */
public record CommitteeView(
        int from,
        int until,
        @Nullable FigureRows figures,
        List<Cluster> clusters,
        List<File> elsewhere,
        List<Commitment> unfollowed,
        Changes changes,
        Form form) {

    /** Every file, each once. */
    public List<File> files() {
        return Stream.concat(clusters.stream().flatMap(cluster -> cluster.files().stream()), elsewhere.stream())
                .toList();
    }

    /** Every recommendation and promise, first those that a file follows. */
    public List<Commitment> commitments() {
        return Stream.concat(files().stream().flatMap(file -> file.followed().stream()), unfollowed.stream())
                .toList();
    }

    /**
     * What is otherwise than in as many years before.
     *
     * @param averages cases a year by cluster, before and now, of the years that are public; null when none are on one of the two sides
     * @param begun files of what goes wrong since these years began
     * @param moved recommendations and promises of which something came in these years
     */
    public record Changes(@Nullable FigureRows averages, List<File> begun, List<Commitment> moved) {}

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
