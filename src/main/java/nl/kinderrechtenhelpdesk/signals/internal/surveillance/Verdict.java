package nl.kinderrechtenhelpdesk.signals.internal.surveillance;

/**
 * What a method says of one week.
 *
 * @param upper above this the week is out of the ordinary; not a number when the method has none, as with too few cases
 * @param alarm whether it is
 */
record Verdict(double upper, boolean alarm) {}
