@NullMarked
package nl.kinderrechtenhelpdesk.intake.internal;

import org.jspecify.annotations.NullMarked;
