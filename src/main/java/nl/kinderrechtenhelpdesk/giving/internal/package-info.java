/** Offers of support and gifts, sealed in their tables, and the provider of online payments. */
@NullMarked
package nl.kinderrechtenhelpdesk.giving.internal;

import org.jspecify.annotations.NullMarked;
