package nl.kinderrechtenhelpdesk.conversation;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * The words of a file.
 *
 * @param code the code page they were read with; empty where a file says that itself
 * @param sure whether no other code page reads about as well
 * @param others the code pages they could also be read with
 */
public record FileText(Redacted<String> words, String code, boolean sure, List<String> others) {

    public FileText {
        others = List.copyOf(others);
    }
}
