package nl.kinderrechtenhelpdesk.publication;

import java.util.List;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.page.Screen;

/**
 * The place in a yearly report for the figures of the accounts, for whatever module keeps those. Without one, or while it has nothing of a
 * year, the report says plainly that they are not filled in.
 */
public interface ReportFinances {

    /** What the accounts of a year say in the words of this screen, under headings of level 3; empty while they are not closed. */
    List<Block> of(int year, Screen s);
}
