@NullMarked
package nl.kinderrechtenhelpdesk.conversation.internal;

import org.jspecify.annotations.NullMarked;
