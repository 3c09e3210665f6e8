package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.Duration;

/**
 * How failures slow down a next attempt: some are free, then the wait doubles from one second up to a cap. There is no number of failures
 * after which nobody may try any more.
 */
enum SlowDown {
    /** The password of somebody who is in already, or has a link, given once more. */
    OWN_PASSWORD(5, Duration.ofMinutes(1)),
    /** Passwords from a browser in which the account signed in before. */
    KNOWN_BROWSER(8, Duration.ofMinutes(1)),
    /** Codes of the second factor. Only somebody with the password gets here, and a code is short: the cap is high. */
    SECOND_FACTOR(5, Duration.ofMinutes(15));

    /** After so long without an attempt everything counts anew. */
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    /** What was counted further ahead than this was counted by a clock that was wrong: it holds nobody. */
    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final int free;
    private final Duration cap;

    SlowDown(int free, Duration cap) {
        this.free = free;
        this.cap = cap;
    }

    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - free, 20));
        return doubled.compareTo(cap) > 0 ? cap : doubled;
    }

    int free() {
        return free;
    }

    long capSeconds() {
        return cap.toSeconds();
    }
}
