/** Tests of the rules behind signing in that no page shows by itself. */
@NullMarked
package nl.kinderrechtenhelpdesk.staff.internal;

import org.jspecify.annotations.NullMarked;
