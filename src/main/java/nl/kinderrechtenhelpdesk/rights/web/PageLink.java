package nl.kinderrechtenhelpdesk.rights.web;

/**
 * A link to one explanation.
 *
 * @param kicker what it is, such as: Artikel 3
 * @param about one line on its content, or empty
 */
public record PageLink(String url, String kicker, String title, String about) {}
