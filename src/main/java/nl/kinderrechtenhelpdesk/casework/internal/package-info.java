/** How cases are kept and moved: the lifecycle, the stores and the listener. Nothing outside {@code casework} may see it. */
@NullMarked
package nl.kinderrechtenhelpdesk.casework.internal;

import org.jspecify.annotations.NullMarked;
