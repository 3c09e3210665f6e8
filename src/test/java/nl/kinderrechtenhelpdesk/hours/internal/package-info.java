@NullMarked
package nl.kinderrechtenhelpdesk.hours.internal;

import org.jspecify.annotations.NullMarked;
