package nl.kinderrechtenhelpdesk.signals;

/**
 * One of the many comparisons that are looked at, in short; {@link Comparison} is one in full.
 *
 * @param apart the body or province that differs most from the others
 * @param granted of its {@code decided} cases, wholly or in part
 * @param evidence what a gambler has who began with 1 and bets on unequal treatment; under equal treatment 1 is to be expected
 */
public record Compared(
        Choice choice,
        String apart,
        int granted,
        int decided,
        int othersGranted,
        int othersDecided,
        double evidence,
        Grade grade) {

    /** How far it stands out among all that are looked at. */
    public enum Grade {
        /** Of these at most the stated share is expected to be chance. */
        TOLD,
        /** Of these, with those that are told, at most {@link Treatment#PERHAPS_CHANCE} are expected to be chance. */
        NOTABLE,
        NONE
    }

    public boolean told() {
        return grade == Grade.TOLD;
    }
}
