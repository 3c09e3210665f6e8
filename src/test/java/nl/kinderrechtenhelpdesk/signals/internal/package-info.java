@NullMarked
package nl.kinderrechtenhelpdesk.signals.internal;

import org.jspecify.annotations.NullMarked;
