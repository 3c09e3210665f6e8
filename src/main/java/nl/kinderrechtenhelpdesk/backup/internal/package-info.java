/** The commands, the sealed file, and what goes in and out of it. */
@NullMarked
package nl.kinderrechtenhelpdesk.backup.internal;

import org.jspecify.annotations.NullMarked;
