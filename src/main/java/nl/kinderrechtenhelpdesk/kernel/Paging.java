package nl.kinderrechtenhelpdesk.kernel;

/** Which part of a list is asked for: {@code number} counts from 1, {@code size} is the rows on a page (1 to 200). */
public record Paging(int number, int size) {

    public Paging {
        number = Math.max(1, number);
        size = Math.clamp(size, 1, 200);
    }

    public int offset() {
        return (number - 1) * size;
    }
}
