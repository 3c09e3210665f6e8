/** The asker's own page, the conversation on the case page, and the files of both. */
@NullMarked
package nl.kinderrechtenhelpdesk.conversation.web;

import org.jspecify.annotations.NullMarked;
