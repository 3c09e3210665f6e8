package nl.kinderrechtenhelpdesk.rights.internal;

import nl.kinderrechtenhelpdesk.kernel.Messages;
import nl.kinderrechtenhelpdesk.rights.Rights;

/** The real reference with the real words, without starting the application. */
final class Reference {

    static final Messages MESSAGES = Messages.built("rights", "publication");
    static final Rights RIGHTS = new PublishedReference(MESSAGES);

    private Reference() {}
}
