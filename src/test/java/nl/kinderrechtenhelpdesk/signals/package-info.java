@NullMarked
package nl.kinderrechtenhelpdesk.signals;

import org.jspecify.annotations.NullMarked;
