@NullMarked
package nl.kinderrechtenhelpdesk.kernel.sql;

import org.jspecify.annotations.NullMarked;
