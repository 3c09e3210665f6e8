package nl.kinderrechtenhelpdesk.casework;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows; everything that is given must fit.
 *
 * @param statuses empty for all
 * @param handler with {@code unassigned} false: whose cases; null for everybody's
 */
public record CaseFilter(
        Set<CaseStatus> statuses, @Nullable StaffId handler, boolean unassigned, Codes codes, Months months) {

    /** The codes that a case must have; null for any. */
    public record Codes(
            @Nullable String theme,
            @Nullable String situation,
            @Nullable String province,
            @Nullable AskerKind asker,
            @Nullable AgeBand ageBand,
            @Nullable String body,
            @Nullable ProvisionCode provision,
            @Nullable OutcomeCode outcome) {

        public static final Codes ANY = new Codes(null, null, null, null, null, null, null, null);
    }

    /** The months in which a case was received, both included, and in which it was closed; null for any. */
    public record Months(
            @Nullable YearMonth receivedFrom,
            @Nullable YearMonth receivedUntil,
            @Nullable YearMonth closed) {

        public static final Months ANY = new Months(null, null, null);
    }

    private static final Set<CaseStatus> OPEN = Stream.of(CaseStatus.values())
            .filter(CaseStatus::open)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStatus.class)));

    public CaseFilter {
        statuses = Set.copyOf(statuses);
    }

    public static Set<CaseStatus> openStatuses() {
        return Set.copyOf(OPEN);
    }

    public static CaseFilter open() {
        return new CaseFilter(OPEN, null, false, Codes.ANY, Months.ANY);
    }

    public boolean onlyOpen() {
        return !statuses.isEmpty() && OPEN.containsAll(statuses);
    }
}
