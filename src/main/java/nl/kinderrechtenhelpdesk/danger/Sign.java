package nl.kinderrechtenhelpdesk.danger;

import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * One reason to think of danger.
 *
 * @param words the words of the text that led to it, as they were written
 */
public record Sign(DangerKind kind, Redacted<String> words) {}
