/** Starts the embedded PostgreSQL, or connects to another. */
@NullMarked
package nl.kinderrechtenhelpdesk.database.internal;

import org.jspecify.annotations.NullMarked;
