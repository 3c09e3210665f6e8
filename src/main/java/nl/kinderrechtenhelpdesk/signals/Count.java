package nl.kinderrechtenhelpdesk.signals;

/**
 * How many facts share one value of a dimension.
 *
 * @param key a code, a month such as {@code 2026-03}, or empty when the value is not known
 */
public record Count(String key, long facts) {}
