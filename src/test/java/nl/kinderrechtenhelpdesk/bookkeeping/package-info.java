@NullMarked
package nl.kinderrechtenhelpdesk.bookkeeping;

import org.jspecify.annotations.NullMarked;
