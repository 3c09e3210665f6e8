/** How conversations are kept: sealed messages, notes and files, the checks on files, and the notices over safe channels. */
@NullMarked
package nl.kinderrechtenhelpdesk.conversation.internal;

import org.jspecify.annotations.NullMarked;
