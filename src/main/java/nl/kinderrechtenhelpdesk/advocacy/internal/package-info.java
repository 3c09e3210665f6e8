/** Keeps problem files, and lets nothing of them out that two people did not agree to. */
@NullMarked
package nl.kinderrechtenhelpdesk.advocacy.internal;

import org.jspecify.annotations.NullMarked;
