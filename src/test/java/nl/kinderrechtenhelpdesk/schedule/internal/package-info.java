@NullMarked
package nl.kinderrechtenhelpdesk.schedule.internal;

import org.jspecify.annotations.NullMarked;
