package nl.kinderrechtenhelpdesk.hours.web;

import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/**
 * Hours on one case.
 *
 * @param all what everybody booked, and {@code own} the reader
 * @param proposed to the reader, of today; null when nothing is
 * @param since when the reader's clock was started; null when it does not run
 */
public record CaseHoursView(
        String path,
        String number,
        String all,
        String own,
        WeekView.@Nullable Proposed proposed,
        String day,
        @Nullable String since,
        Form form) {}
