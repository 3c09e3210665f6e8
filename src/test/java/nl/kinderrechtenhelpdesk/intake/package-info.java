@NullMarked
package nl.kinderrechtenhelpdesk.intake;

import org.jspecify.annotations.NullMarked;
