/** The settings of how this site is reached, and what holds requests to them. */
@NullMarked
package nl.kinderrechtenhelpdesk.site.internal;

import org.jspecify.annotations.NullMarked;
