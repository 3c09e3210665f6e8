package nl.kinderrechtenhelpdesk.limiter;

import java.time.Duration;

/**
 * How much of one kind of thing a source can send in a day. All of it can come at once, as when a whole school asks in one lesson; after
 * that one more each time a share of the day has gone by. The network around a source has a few times as much, or whoever has a network of
 * addresses would have a day's share of each.
 */
public final class DailyQuota {

    private static final int SOURCES_AROUND = 5;
    private static final Duration DAY = Duration.ofDays(1);

    private final Limiter limiter;
    private final Limit self;
    private final Limit around;

    /** @param name of the kind, see {@link Limit} */
    public DailyQuota(Limiter limiter, String name, int aDay) {
        this.limiter = limiter;
        self = new Limit(name, aDay, DAY.dividedBy(aDay));
        around = new Limit(
                name + ".around", aDay * SOURCES_AROUND, DAY.dividedBy(aDay).dividedBy(SOURCES_AROUND));
    }

    /**
     * Zero when one more may come now, and then it counts; otherwise how long this source has to wait.
     *
     * @param address the network address the request came from; not kept
     */
    public Duration start(String address) {
        Source source = limiter.source(address);
        Duration wait = limiter.start(self, source);
        if (!wait.isZero()) {
            return wait;
        }
        Duration waitAround = limiter.start(around, source.around());
        if (!waitAround.isZero()) {
            limiter.takeBack(self, source);
        }
        return waitAround;
    }

    /** What was counted did not come about. */
    public void takeBack(String address) {
        Source source = limiter.source(address);
        limiter.takeBack(self, source);
        limiter.takeBack(around, source.around());
    }
}
