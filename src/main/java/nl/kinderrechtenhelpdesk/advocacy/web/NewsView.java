package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews.Message;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/**
 * What askers are told of a problem file, to write and to agree to.
 *
 * @param waiting what waits for a second person, or null
 * @param writtenBy who wrote what waits; empty when nothing does
 * @param own whether the reader wrote it
 * @param open whether something of the file is public, without which nothing is sent
 * @param sent what was agreed to, the last first
 */
public record NewsView(
        Form form,
        Problem problem,
        @Nullable Message waiting,
        String writtenBy,
        boolean own,
        boolean open,
        List<Sent> sent) {

    public NewsView {
        sent = List.copyOf(sent);
    }

    /** A message that went out, and to how many as far as anybody may know, in words. */
    public record Sent(Message message, String state) {}

    public String path() {
        return "/medewerkers/knelpunten/" + problem.id() + "/vraagstellers";
    }
}
