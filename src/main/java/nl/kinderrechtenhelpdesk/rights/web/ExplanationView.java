package nl.kinderrechtenhelpdesk.rights.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.rights.CrisisLine;
import nl.kinderrechtenhelpdesk.rights.HardWord;
import org.jspecify.annotations.Nullable;

/**
 * One explanation, of an article, a protocol or a situation, in one of its two versions.
 *
 * @param words explained beneath a text for children; empty otherwise
 * @param comments of the Committee, named for adults; empty otherwise
 * @param danger where to call, on pages about violence and exploitation; empty otherwise
 */
public record ExplanationView(
        String url,
        boolean forChildren,
        boolean situation,
        String kicker,
        String title,
        Text text,
        List<HardWord> words,
        List<String> comments,
        List<CrisisLine> danger,
        List<PageLink> articles,
        List<PageLink> situations,
        @Nullable PageLink previous,
        @Nullable PageLink next,
        @Nullable String officialText) {

    /** Paragraphs; an example and what to do only in the version for children. */
    public record Text(List<String> main, List<String> example, List<String> todo) {}
}
