package nl.kinderrechtenhelpdesk.kernel;

import java.util.List;

/** One part of a longer list, with how long the whole list is. Not a web page. */
public record PageOf<T>(List<T> items, long total, Paging paging) {

    public PageOf {
        items = List.copyOf(items);
    }

    public int pages() {
        return (int) Math.max(1, (total + paging.size() - 1) / paging.size());
    }
}
