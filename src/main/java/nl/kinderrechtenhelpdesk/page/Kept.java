package nl.kinderrechtenhelpdesk.page;

/**
 * What the browser told about its visitor.
 *
 * @param reader for whom a page is written, as it stands in the address with its question mark; empty when it does not say
 */
record Kept(boolean largeText, boolean questionBegun, String reader) {}
