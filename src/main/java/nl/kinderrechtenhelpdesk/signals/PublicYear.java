package nl.kinderrechtenhelpdesk.signals;

/**
 * A year's figures as they may be published: rounded to five, and nothing under ten.
 *
 * @param questions questions handled; -1 when too few to publish
 */
public record PublicYear(int year, long questions) {

    public boolean published() {
        return questions >= 0;
    }
}
