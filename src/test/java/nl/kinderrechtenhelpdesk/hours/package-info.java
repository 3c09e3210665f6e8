@NullMarked
package nl.kinderrechtenhelpdesk.hours;

import org.jspecify.annotations.NullMarked;
