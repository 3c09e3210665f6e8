package nl.kinderrechtenhelpdesk.publication.web;

import java.time.Instant;
import java.util.List;
import nl.kinderrechtenhelpdesk.publication.MakesPublic;

/**
 * The years that can be made public, and what was.
 *
 * @param done the year that was made public just now; empty for none
 */
public record MakingPublicView(List<MakesPublic.Year> years, List<Out> releases, String done) {

    public MakingPublicView {
        years = List.copyOf(years);
        releases = List.copyOf(releases);
    }

    /** That somebody made tables of a year public. */
    public record Out(String year, Instant at, String by, List<String> tables) {}
}
