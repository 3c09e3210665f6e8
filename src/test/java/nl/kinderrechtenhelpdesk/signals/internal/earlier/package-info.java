@NullMarked
package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import org.jspecify.annotations.NullMarked;
