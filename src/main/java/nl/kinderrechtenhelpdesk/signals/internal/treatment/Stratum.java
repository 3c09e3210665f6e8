package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import java.util.Arrays;

/** Cases that are like each other: of each group how many were granted of how many that were decided. Nobody changes what it was given. */
final class Stratum {

    private final int[] granted;
    private final int[] decided;

    Stratum(int[] granted, int[] decided) {
        this.granted = granted;
        this.decided = decided;
    }

    static Stratum empty(int groups) {
        return new Stratum(new int[groups], new int[groups]);
    }

    /** While it is being filled. */
    void add(int group, boolean grant) {
        decided[group]++;
        granted[group] += grant ? 1 : 0;
    }

    int groups() {
        return decided.length;
    }

    int granted(int group) {
        return granted[group];
    }

    int decided(int group) {
        return decided[group];
    }

    int grants() {
        return Arrays.stream(granted).sum();
    }

    int cases() {
        return Arrays.stream(decided).sum();
    }

    /** The cases of the groups after this one. */
    int casesAfter(int group) {
        return Arrays.stream(decided, group + 1, decided.length).sum();
    }

    /** Whether it tells the groups apart at all: two of them have cases, and not all ended alike. */
    boolean tells() {
        return grants() > 0
                && grants() < cases()
                && Arrays.stream(decided).filter(n -> n > 0).count() > 1;
    }
}
