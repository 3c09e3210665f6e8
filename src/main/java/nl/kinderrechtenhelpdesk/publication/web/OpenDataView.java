package nl.kinderrechtenhelpdesk.publication.web;

import java.time.Instant;
import java.util.List;

/** What there is to take, what was made public when, and under which conditions. */
public record OpenDataView(List<File> files, List<Out> releases, Licence licence) {

    public OpenDataView {
        files = List.copyOf(files);
        releases = List.copyOf(releases);
    }

    /**
     * A table.
     *
     * @param from its first year
     * @param until its last
     * @param picture whether there is a picture of it
     */
    public record File(
            String name, String title, List<String> dimensions, String from, String until, boolean picture) {}

    /** That tables of a year were made public. */
    public record Out(String year, Instant at, List<String> tables) {}
}
