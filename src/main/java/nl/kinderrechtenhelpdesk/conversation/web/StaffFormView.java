package nl.kinderrechtenhelpdesk.conversation.web;

import nl.kinderrechtenhelpdesk.page.Form;

/** A form of staff that has to be mended; {@code path} is that of the case. */
public record StaffFormView(String path, Form form) {}
