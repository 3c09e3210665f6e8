package nl.kinderrechtenhelpdesk.signals.internal.detection;

import java.util.Arrays;

/** The codes that describe a hit, by their numbers on the board. */
final class CodeSet {

    private final int[] numbers;

    /** @param numbers rising; not changed by anybody afterwards */
    CodeSet(int[] numbers) {
        this.numbers = numbers;
    }

    int[] numbers() {
        return numbers;
    }

    int size() {
        return numbers.length;
    }

    boolean contains(int code) {
        return Arrays.binarySearch(numbers, code) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeSet set && Arrays.equals(numbers, set.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
