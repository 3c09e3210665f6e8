package nl.kinderrechtenhelpdesk.casework;

/**
 * The page on which a move is made, contributed as a bean by the module that serves it; moves without one are a button on the case page.
 *
 * @param path below the address of the case, such as {@code /advies}
 */
public record MovePage(Move move, String path) {}
