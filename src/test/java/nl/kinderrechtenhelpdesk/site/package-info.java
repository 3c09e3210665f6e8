/** How the site is reached, over real HTTP. */
@NullMarked
package nl.kinderrechtenhelpdesk.site;

import org.jspecify.annotations.NullMarked;
