package nl.kinderrechtenhelpdesk.funding;

import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * Who gives grants (fonds): a fund, an authority or a person. Not somebody who only wrote to us, which is a supporter's message.
 *
 * @param version rises with every change
 */
public record Fund(UUID id, Words words, int version) {

    /**
     * What is known of it.
     *
     * @param contact whom to speak to there
     * @param address where they are reached, by e-mail or telephone; may be empty, as the contact
     * @param named whether the fund may be named in public
     */
    public record Words(Redacted<String> name, Redacted<String> contact, Redacted<String> address, boolean named) {}
}
