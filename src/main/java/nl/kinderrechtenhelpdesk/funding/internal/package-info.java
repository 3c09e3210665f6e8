/** Offers of support, sealed in their table. */
@NullMarked
package nl.kinderrechtenhelpdesk.funding.internal;

import org.jspecify.annotations.NullMarked;
