/** How signs of danger are recognised. Nothing outside {@code danger} sees it. */
@NullMarked
package nl.kinderrechtenhelpdesk.danger.internal;

import org.jspecify.annotations.NullMarked;
