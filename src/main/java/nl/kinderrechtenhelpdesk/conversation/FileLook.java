package nl.kinderrechtenhelpdesk.conversation;

import java.util.Set;

/**
 * What can be said of a document without opening it in the program it was made for.
 *
 * @param pages how many pages there are pictures of; 0 when it could not be read, or is no PDF
 * @param armed what it could do once it is opened
 */
public record FileLook(int pages, Set<Armed> armed) {

    public FileLook {
        armed = Set.copyOf(armed);
    }
}
