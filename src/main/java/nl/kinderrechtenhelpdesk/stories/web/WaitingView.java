package nl.kinderrechtenhelpdesk.stories.web;

import java.util.List;

/**
 * Cases in which there is something to do about a story.
 *
 * @param offered those that wait for a second lawyer
 * @param agreed those whose asker agreed, and that nobody offered yet; the last that agreed first
 */
public record WaitingView(List<Line> offered, List<Line> agreed) {

    public WaitingView {
        offered = List.copyOf(offered);
        agreed = List.copyOf(agreed);
    }

    /** A case by its number, and where its story is. */
    public record Line(String number, String path) {}
}
