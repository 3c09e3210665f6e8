@NullMarked
package nl.kinderrechtenhelpdesk.database.internal;

import org.jspecify.annotations.NullMarked;
