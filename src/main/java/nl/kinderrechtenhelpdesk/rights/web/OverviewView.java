package nl.kinderrechtenhelpdesk.rights.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.danger.Help;
import org.jspecify.annotations.Nullable;

/** All explanations in their groups, or what a search found. */
public record OverviewView(
        boolean forChildren,
        String url,
        Search search,
        List<PageLink> situations,
        List<Group> clusters,
        List<PageLink> rest,
        List<PageLink> protocols,
        List<PageLink> others) {

    /** A cluster of the Committee with its articles. */
    public record Group(String title, List<PageLink> links) {}

    /**
     * What was typed, and what came of it.
     *
     * @param found null when nothing was searched yet
     * @param help when the words tell of danger; null otherwise
     */
    public record Search(
            String words,
            @Nullable List<PageLink> found,
            @Nullable Help help) {}
}
