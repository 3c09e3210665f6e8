package nl.kinderrechtenhelpdesk.advocacy.web;

/** A field that somebody else saved otherwise meanwhile, with what stands there now. */
public record Difference(String label, String now) {}
