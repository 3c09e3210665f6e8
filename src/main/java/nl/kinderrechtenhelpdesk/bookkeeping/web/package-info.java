/** The pages of who keeps the books. */
@NullMarked
package nl.kinderrechtenhelpdesk.bookkeeping.web;

import org.jspecify.annotations.NullMarked;
