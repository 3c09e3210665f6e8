/** The reference of rights, read from its files, and the search in it. */
@NullMarked
package nl.kinderrechtenhelpdesk.rights.internal;

import org.jspecify.annotations.NullMarked;
