package nl.kinderrechtenhelpdesk.signals.internal.detection;

/** Numbers by key, in two arrays: millions of them fit where a map of objects would not. A key is never 0. */
final class LongCounts {

    private static final int START = 1 << 12;

    private long[] keys = new long[START];
    private int[] values = new int[START];
    private int used;

    void increment(long key) {
        int at = placed(key);
        values[at]++;
    }

    void put(long key, int value) {
        int at = placed(key);
        values[at] = value;
    }

    /** The number of a key; -1 when it has none. */
    int get(long key) {
        int at = place(key);
        return keys[at] == key ? values[at] : -1;
    }

    /** How many keys have at least this number. */
    int size(int least) {
        int size = 0;
        for (int at = 0; at < keys.length; at++) {
            size += keys[at] != 0 && values[at] >= least ? 1 : 0;
        }
        return size;
    }

    void forEach(int least, Combinations.Each each) {
        for (int at = 0; at < keys.length; at++) {
            if (keys[at] != 0 && values[at] >= least) {
                each.key(keys[at]);
            }
        }
    }

    private int placed(long key) {
        int at = place(key);
        if (keys[at] == 0) {
            if (used >= keys.length / 3 * 2) {
                grow();
                at = place(key);
            }
            keys[at] = key;
            used++;
        }
        return at;
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed ^ mixed >>> 32) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] before = keys;
        int[] numbers = values;
        keys = new long[before.length * 2];
        values = new int[keys.length];
        for (int at = 0; at < before.length; at++) {
            if (before[at] != 0) {
                int to = place(before[at]);
                keys[to] = before[at];
                values[to] = numbers[at];
            }
        }
    }
}
