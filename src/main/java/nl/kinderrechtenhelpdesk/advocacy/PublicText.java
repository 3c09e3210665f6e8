package nl.kinderrechtenhelpdesk.advocacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Language;

/**
 * What the public reads of a problem file once two people agreed to it.
 *
 * @param english may be blank throughout: then the Dutch words are shown
 * @param lines copies of sources and results, the oldest first, in Dutch
 * @param stories anonymous stories as they may be told now, in Dutch: one that was withdrawn is not among them
 */
public record PublicText(UUID problem, Words dutch, Words english, List<Line> lines, List<String> stories) {

    public PublicText {
        lines = List.copyOf(lines);
        stories = List.copyOf(stories);
    }

    /** The four texts of a public page. */
    public record Words(String title, String wrong, String did, String changed) {}

    /** A source or a result as it was when the text was written. */
    public record Line(Entry.Kind kind, LocalDate on, Entry.Grade grade, String title, String text, String address) {}

    /** The language in which the page can be read by who asks for this one. */
    public Language languageFor(Language asked) {
        return asked == Language.EN && !english.title().isBlank() ? Language.EN : Language.NL;
    }

    public Words in(Language asked) {
        return languageFor(asked) == Language.EN ? english : dutch;
    }

    public List<Line> of(Entry.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }
}
