/** Keeps the details of the organisation. */
@NullMarked
package nl.kinderrechtenhelpdesk.organisation.internal;

import org.jspecify.annotations.NullMarked;
