@NullMarked
package nl.kinderrechtenhelpdesk.limiter;

import org.jspecify.annotations.NullMarked;
