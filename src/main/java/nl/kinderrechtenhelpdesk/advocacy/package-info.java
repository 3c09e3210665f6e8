/**
 * Problem files (knelpunten): where children's rights go wrong for many, what is known of it, what was done to have it changed and what
 * came of that, with what others promised. What a file counts is a choice of codes, of which {@code signals} gives the figures.
 *
 * <p>Not a case file, and it cannot reach one: that is {@code casework}, to which it tells the titles of its files only. What the public may read goes through two people; the page that
 * shows it is {@code publication}. Anonymous stories lie here as they were released, and messages for askers as two people agreed to them;
 * from which cases the one came and to whom the other go only {@code stories} knows. Personal data: names of people at bodies in the words of staff, sealed with the key of the organisation;
 * nothing of askers or children may be written here, and the pages say so.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "page", "staff", "privacy", "codebook", "signals", "casework :: problems"})
@NullMarked
package nl.kinderrechtenhelpdesk.advocacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
