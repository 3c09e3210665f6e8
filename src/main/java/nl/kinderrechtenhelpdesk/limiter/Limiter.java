package nl.kinderrechtenhelpdesk.limiter;

import java.time.Duration;

/**
 * Counts tries by {@link Source}. In memory only and bounded: each process counts for itself, and who has not been seen for long is
 * forgotten first. A clock that was put back makes nobody wait longer than one period of the limit.
 *
 * <p>Only counts; in which order costly work is done is {@link Turns}.
 */
public interface Limiter {

    /**
     * The source of a request.
     *
     * @param address the network address the request came from, as {@code HttpServletRequest.getRemoteAddr} has it; not kept
     */
    Source source(String address);

    /** Something that is not an address, such as a name that was typed, as a source of its own. */
    Source named(String text);

    /**
     * Starts a try: zero when it may go on, and then it counts from now, so that many at once count too; otherwise how long this source has to
     * wait, and then nothing is counted.
     */
    Duration start(Limit limit, Source source);

    /** Counts a try that goes on whatever came before; how many of its kind counted until now, {@link Limit#atOnce} at most. */
    int count(Limit limit, Source source);

    /** Takes one try back, as it was right: not those before it. */
    void takeBack(Limit limit, Source source);
}
