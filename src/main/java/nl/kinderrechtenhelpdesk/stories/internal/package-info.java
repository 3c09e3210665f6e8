/** Keeps consent, stories and what was told, and finds what in a text could tell who it is about. */
@NullMarked
package nl.kinderrechtenhelpdesk.stories.internal;

import org.jspecify.annotations.NullMarked;
