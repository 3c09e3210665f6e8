@NullMarked
package nl.kinderrechtenhelpdesk.giving.internal;

import org.jspecify.annotations.NullMarked;
