@NullMarked
package nl.kinderrechtenhelpdesk.health.internal;

import org.jspecify.annotations.NullMarked;
