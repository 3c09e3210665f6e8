/** Grants in their tables. */
@NullMarked
package nl.kinderrechtenhelpdesk.funding.internal;

import org.jspecify.annotations.NullMarked;
