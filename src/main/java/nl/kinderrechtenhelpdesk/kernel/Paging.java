package nl.kinderrechtenhelpdesk.kernel;

/**
 * Which part of a list is asked for: {@code number} counts from 1, {@code size} is the rows on a page (1 to 200). A number from an
 * address may be anything: one too far is brought back to where counting rows still fits.
 */
public record Paging(int number, int size) {

    private static final int LARGEST = 200;

    public Paging {
        number = Math.clamp(number, 1, Integer.MAX_VALUE / LARGEST);
        size = Math.clamp(size, 1, LARGEST);
    }

    public int offset() {
        return (number - 1) * size;
    }
}
