@NullMarked
package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import org.jspecify.annotations.NullMarked;
