/**
 * How the values that SQL has no plain word for stand in a column: moments and lists. For the {@code internal} packages that speak SQL, and nobody else.
 *
 * <p>Opens no connection and knows no table. Holds no personal data.
 */
@NullMarked
package nl.kinderrechtenhelpdesk.kernel.sql;

import org.jspecify.annotations.NullMarked;
