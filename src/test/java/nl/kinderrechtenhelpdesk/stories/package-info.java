@NullMarked
package nl.kinderrechtenhelpdesk.stories;

import org.jspecify.annotations.NullMarked;
