package nl.kinderrechtenhelpdesk.danger.internal;

import nl.kinderrechtenhelpdesk.danger.DangerKind;

/** Danger of a kind, seen between two places of a text. */
record Seen(DangerKind kind, int start, int end) {}
