package nl.kinderrechtenhelpdesk.privacy;

import java.util.UUID;

/**
 * The place a sealed value stands in: bound into the encryption as associated data, so that a value moved to another row, column or
 * table no longer opens.
 */
public record Slot(String table, String column, UUID row) {}
