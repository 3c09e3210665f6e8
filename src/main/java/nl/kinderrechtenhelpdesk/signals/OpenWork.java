package nl.kinderrechtenhelpdesk.signals;

import java.util.List;

/**
 * Work that is not finished, and how long askers wait.
 *
 * @param byStatus number of open cases by status code
 * @param urgent open cases marked urgent
 * @param oldestDays days since the oldest open question without an answer came in
 * @param medianDaysToAnswer median of the days from question to advice in this month and the two before; -1 when nothing was answered
 * @param p90DaysToAnswer ninety in a hundred were answered within so many days; -1 when nothing was answered
 */
public record OpenWork(
        List<Count> byStatus, long urgent, long oldestDays, double medianDaysToAnswer, double p90DaysToAnswer) {

    public long open() {
        return byStatus.stream().mapToLong(Count::facts).sum();
    }
}
