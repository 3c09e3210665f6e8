package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.IOException;
import nl.kinderrechtenhelpdesk.conversation.Refusal;

/** A part that is not as the list says, or too much of them. */
final class BadZip extends IOException {

    private static final long serialVersionUID = 1L;
    private final Refusal why;

    BadZip(Refusal why) {
        super(why.name());
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
