@NullMarked
package nl.kinderrechtenhelpdesk.conversation.web;

import org.jspecify.annotations.NullMarked;
