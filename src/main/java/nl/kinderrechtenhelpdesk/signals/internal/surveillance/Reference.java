package nl.kinderrechtenhelpdesk.signals.internal.surveillance;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which weeks of the past a week is compared with: a half window around the same week of each of some years, and, where the year is parted,
 * also the weeks between, in parts that have a level each.
 */
final class Reference {

    /** Rising, from 0. */
    final int[] weeks;
    /** Of each of those weeks, from 1; that of the window itself is the last. */
    final int[] part;

    private Reference(int[] weeks, int[] part) {
        this.weeks = weeks;
        this.part = part;
    }

    /**
     * @param anchors the week that is judged and the same week of earlier years, falling
     * @param half weeks on each side
     * @param parts 1 for the windows alone
     * @param leftOut the last weeks before the one that is judged, so that a rise is not learnt from itself
     */
    static Reference of(int[] anchors, int half, int parts, int leftOut) {
        int now = anchors[0];
        int[] level = new int[now + half + 1];
        for (int week = Math.max(0, now - half); week <= now; week++) {
            level[week] = parts;
        }
        for (int year = 1; year < anchors.length; year++) {
            for (int week = Math.max(0, anchors[year] - half); week <= anchors[year] + half; week++) {
                level[week] = parts;
            }
            between(level, anchors[year] + half + 1, anchors[year - 1] - half, parts);
        }
        int[] weeks = IntStream.range(0, Math.max(0, now - leftOut))
                .filter(week -> level[week] > 0)
                .toArray();
        return new Reference(
                weeks, Arrays.stream(weeks).map(week -> level[week]).toArray());
    }

    /** The first parts are a week longer where it does not come out even. */
    private static void between(int[] level, int from, int until, int parts) {
        int week = from;
        for (int part = 1; part < parts; part++) {
            int length = (until - from) / (parts - 1) + (part <= (until - from) % (parts - 1) ? 1 : 0);
            for (int end = week + length; week < end; week++) {
                level[week] = part;
            }
        }
    }
}
