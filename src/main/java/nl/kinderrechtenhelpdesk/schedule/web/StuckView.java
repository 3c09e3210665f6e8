package nl.kinderrechtenhelpdesk.schedule.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.schedule.StuckEvents;

/** What got stuck, for its template. */
public record StuckView(List<Line> lines) {

    /** @param kindKey the words for what kind of news it is */
    public record Line(StuckEvents.Stuck stuck, String kindKey) {}
}
