@NullMarked
package nl.kinderrechtenhelpdesk.backup.internal;

import org.jspecify.annotations.NullMarked;
