@NullMarked
package nl.kinderrechtenhelpdesk.limiter.internal;

import org.jspecify.annotations.NullMarked;
