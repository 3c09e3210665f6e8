/** The Kinderrechtenhelpdesk: from a question about a child to advice, and from all cases together to change. */
@NullMarked
package nl.kinderrechtenhelpdesk;

import org.jspecify.annotations.NullMarked;
