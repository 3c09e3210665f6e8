package nl.kinderrechtenhelpdesk.disclosure;

/**
 * What the record keys of all that is counted in a cell come to (Thompson, Broadfoot and Elazar 2013, Methodology for the automatic
 * confidentialisation of statistical outputs from remote servers at the Australian Bureau of Statistics). Each record has a secret random
 * key; the key of a cell is their sum, so that the same records always give the same key, in whatever table and order they are counted, and
 * one record more or less gives another that says nothing of the first.
 *
 * @param sum modulo 2⁶⁴
 */
public record CellKey(long sum) {

    public static final CellKey EMPTY = new CellKey(0);

    private static final double STEP = 0x1.0p-53;

    public CellKey plus(long recordKey) {
        return new CellKey(sum + recordKey);
    }

    public CellKey plus(CellKey other) {
        return new CellKey(sum + other.sum);
    }

    /** A number from 0 (inclusive) to 1 (exclusive) that follows from the key; its bits are stirred as in SplitMix64 (Steele, Lea and Flood 2014). */
    public double fraction() {
        long stirred = sum;
        stirred = (stirred ^ (stirred >>> 30)) * 0xBF58476D1CE4E5B9L;
        stirred = (stirred ^ (stirred >>> 27)) * 0x94D049BB133111EBL;
        stirred ^= stirred >>> 31;
        return (stirred >>> 11) * STEP;
    }

    @Override
    public String toString() {
        return "CellKey[secret]";
    }
}
