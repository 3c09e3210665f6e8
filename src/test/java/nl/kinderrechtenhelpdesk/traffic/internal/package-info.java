@NullMarked
package nl.kinderrechtenhelpdesk.traffic.internal;

import org.jspecify.annotations.NullMarked;
