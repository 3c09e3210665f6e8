/** How {@code privacy} keeps its promises: keys, seals, hashed words, the chained trail. Nothing here is called from outside the module. */
@NullMarked
package nl.kinderrechtenhelpdesk.privacy.internal;

import org.jspecify.annotations.NullMarked;
