/** How far two people who code the same cases agree: pure calculation, no tables and no chance but a fixed seed. */
@NullMarked
package nl.kinderrechtenhelpdesk.casework.internal.agreement;

import org.jspecify.annotations.NullMarked;
