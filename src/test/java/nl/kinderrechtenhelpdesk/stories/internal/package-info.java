@NullMarked
package nl.kinderrechtenhelpdesk.stories.internal;

import org.jspecify.annotations.NullMarked;
