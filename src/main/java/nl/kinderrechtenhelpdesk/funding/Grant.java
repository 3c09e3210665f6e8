package nl.kinderrechtenhelpdesk.funding;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a fund gives for the work (subsidie), as other modules may know it. Its conditions and its history are {@link GrantFile}; a gift of
 * a person is not a grant.
 *
 * @param reference short code by which staff and the fund speak of it
 * @param fund the name of the fund
 * @param named whether the fund may be named in public
 * @param cents the whole amount in euro cents
 * @param from first day of work that it may pay for
 * @param until last day, after which what was not used lapses
 * @param restricted earmarked (geoormerkt): only for what its conditions name
 */
public record Grant(
        UUID id,
        String reference,
        String fund,
        boolean named,
        long cents,
        LocalDate from,
        LocalDate until,
        boolean restricted,
        Status status) {

    /** Where it stands. The names are stored. */
    public enum Status {
        ASKED,
        GRANTED,
        /** Accounted for to the fund; nothing more counts to it. */
        ENDED,
        REFUSED
    }
}
