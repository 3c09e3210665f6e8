/** Keeps the register of what is public, and lets figures into it. */
@NullMarked
package nl.kinderrechtenhelpdesk.publication.internal;

import org.jspecify.annotations.NullMarked;
