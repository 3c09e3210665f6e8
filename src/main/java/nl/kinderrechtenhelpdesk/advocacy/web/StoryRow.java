package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.List;

/**
 * One released story in the list of all.
 *
 * @param theme its name; empty for none
 * @param month in which it was released, in words
 * @param purposes for what it may be used, in words
 */
public record StoryRow(String text, String theme, String month, List<String> purposes) {

    public StoryRow {
        purposes = List.copyOf(purposes);
    }
}
