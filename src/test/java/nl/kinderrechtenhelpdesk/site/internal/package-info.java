/** Settings of how the site is reached. */
@NullMarked
package nl.kinderrechtenhelpdesk.site.internal;

import org.jspecify.annotations.NullMarked;
