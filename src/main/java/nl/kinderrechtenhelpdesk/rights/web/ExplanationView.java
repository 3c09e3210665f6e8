package nl.kinderrechtenhelpdesk.rights.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.danger.Help;
import nl.kinderrechtenhelpdesk.rights.HardWord;
import org.jspecify.annotations.Nullable;

/**
 * One explanation, of an article, a protocol or a situation, in one of its two versions.
 *
 * @param law reservations of the Netherlands, and what a court does with it; often empty
 * @param words explained beneath a text for children; empty otherwise
 * @param comments of the Committee, named for adults; empty otherwise
 * @param danger where help is, on pages about what puts a child in danger; null otherwise
 */
public record ExplanationView(
        String url,
        boolean forChildren,
        boolean situation,
        String kicker,
        String title,
        Text text,
        List<Section> law,
        List<HardWord> words,
        List<String> comments,
        @Nullable Help danger,
        List<PageLink> articles,
        List<PageLink> situations,
        @Nullable PageLink previous,
        @Nullable PageLink next,
        @Nullable String officialText) {

    /** Something about the force of an article, with its own heading. */
    public record Section(String title, List<String> paragraphs) {}

    /** Paragraphs; an example and what to do only in the version for children. */
    public record Text(List<String> main, List<String> example, List<String> todo) {}
}
