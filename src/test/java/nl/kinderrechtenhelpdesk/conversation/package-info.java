@NullMarked
package nl.kinderrechtenhelpdesk.conversation;

import org.jspecify.annotations.NullMarked;
