package nl.kinderrechtenhelpdesk.disclosure;

/**
 * The counts that a true count can be, from {@code least} up to and including {@code most}.
 *
 * @param least 0 or more
 */
public record CountRange(int least, int most) {

    public CountRange {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("no range of counts: " + least + " to " + most);
        }
    }

    public static CountRange exactly(int count) {
        return new CountRange(count, count);
    }

    /** How many counts it holds. */
    public int values() {
        return most - least + 1;
    }

    public boolean holds(int count) {
        return least <= count && count <= most;
    }
}
