package nl.kinderrechtenhelpdesk.publication.web;

import java.util.List;

/** What the home page shows: ways in by situation, in the words of a child. */
public record HomeView(List<Situation> situations) {

    /** One situation: the key of its words, and the address of its explanation. */
    public record Situation(String key, String path) {}
}
