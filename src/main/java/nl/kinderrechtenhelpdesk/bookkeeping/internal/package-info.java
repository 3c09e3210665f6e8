/** Bank files are read here, their lines kept, put with categories, and written as journals. */
@NullMarked
package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import org.jspecify.annotations.NullMarked;
