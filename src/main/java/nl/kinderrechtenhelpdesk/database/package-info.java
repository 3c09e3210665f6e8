/**
 * Where the data lives: the embedded PostgreSQL with its lasting data folder, or the PostgreSQL that {@code DATABASE_URL} names.
 *
 * <p>Only brings up a {@code DataSource}, and opens the same database for a command; the tables belong to the modules. Holds no personal data itself.
 */
@ApplicationModule(allowedDependencies = {"health"})
@NullMarked
package nl.kinderrechtenhelpdesk.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
