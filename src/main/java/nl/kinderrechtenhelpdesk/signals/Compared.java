package nl.kinderrechtenhelpdesk.signals;

/**
 * One of the many comparisons that are looked at, in short; {@link Comparison} is one in full.
 *
 * @param apart the body or province that differs most from the others
 * @param granted of its {@code decided} cases, wholly or in part
 * @param evidence what a gambler has who began with 1 and bets on unequal treatment; under equal treatment 1 is to be expected
 * @param told whether it is among those of which at most the stated share is expected to be chance
 */
public record Compared(
        Choice choice,
        String apart,
        int granted,
        int decided,
        int othersGranted,
        int othersDecided,
        double evidence,
        boolean told) {}
