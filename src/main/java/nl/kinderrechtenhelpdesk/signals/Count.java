package nl.kinderrechtenhelpdesk.signals;

/**
 * How many facts share one code of a facet, or a month.
 *
 * @param key a code, a month such as {@code 2026-03}, or empty when the value is not known
 */
public record Count(String key, long facts) {}
