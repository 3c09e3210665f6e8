package nl.kinderrechtenhelpdesk.publication;

import java.util.List;
import java.util.Optional;

/**
 * What was made public, from the register and from nowhere else: for the results page, open data, a report or an answer to the press. Never
 * what could be made public: that is {@link MakesPublic}.
 */
public interface PublicFigures {

    /** The tables of which at least one year was made public, in the order in which they are shown. */
    List<RegisteredTable> tables();

    /** By the name under which it was made public. */
    Optional<RegisteredTable> table(String name);

    /** Each time that something was made public, the last first. */
    List<Release> releases();
}
