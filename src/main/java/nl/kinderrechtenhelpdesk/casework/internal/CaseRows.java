package nl.kinderrechtenhelpdesk.casework.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.casework.Attention;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseLine;
import nl.kinderrechtenhelpdesk.casework.CaseStep;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.CaseTerm;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of the tables of cases into their records. */
final class CaseRows {

    static final RowMapper<CaseSummary> SUMMARY = (row, number) -> summary(row);

    static final RowMapper<CaseStep> STEP = (row, number) -> new CaseStep(
            Move.valueOf(row.getString("move")),
            CaseStatus.valueOf(row.getString("from_status")),
            CaseStatus.valueOf(row.getString("to_status")),
            staff(row, "staff_id"),
            Cells.time(row, "at"));

    static final RowMapper<CaseLine> LINE = (row, number) -> new CaseLine(
            summary(row), codes(row), Cells.timeOrNull(row, "answered_at"), Cells.timeOrNull(row, "closed_at"), null);

    private CaseRows() {}

    static CaseSummary summary(ResultSet row) throws SQLException {
        Codes codes = codes(row);
        return new CaseSummary(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                CaseStatus.valueOf(row.getString("status")),
                AskerKind.valueOf(String.valueOf(codes.one(Facet.ASKER))),
                AgeBand.valueOf(String.valueOf(codes.one(Facet.AGE_BAND))),
                staff(row, "handler"),
                new Attention(
                        kinds(row, "urgent_kinds"),
                        Cells.timeOrNull(row, "unread_at"),
                        Cells.timeOrNull(row, "asked_again_at"),
                        Cells.timeOrNull(row, "referral_silent_at"),
                        date(row, "promised_on")),
                date(row, "term"),
                CaseTerm.Watch.valueOf(row.getString("term_watch")),
                date(row, "follow_up_on"),
                Cells.time(row, "received_at"),
                row.getLong("version"));
    }

    static CaseFile file(ResultSet row, List<CodedProvision> provisions) throws SQLException {
        return new CaseFile(summary(row), dates(row), new Coding(codes(row), provisions));
    }

    private static CaseFile.Dates dates(ResultSet row) throws SQLException {
        return new CaseFile.Dates(
                date(row, "decision_date"),
                Cells.time(row, "received_at"),
                Cells.timeOrNull(row, "accepted_at"),
                Cells.timeOrNull(row, "answered_at"),
                Cells.timeOrNull(row, "closed_at"),
                Cells.time(row, "moved_at"));
    }

    /** Each as provision:finding:outcome. */
    static List<CodedProvision> provisions(ResultSet row, String column) throws SQLException {
        return Cells.texts(row, column).stream()
                .map(text -> text.split(":", 3))
                .map(parts -> new CodedProvision(
                        new ProvisionCode(parts[0]), Finding.valueOf(parts[1]), OutcomeCode.valueOf(parts[2])))
                .toList();
    }

    static Codes codes(ResultSet row) throws SQLException {
        return Codes.of(Cells.texts(row, "codes"));
    }

    static Set<DangerKind> kinds(ResultSet row, String column) throws SQLException {
        return Cells.texts(row, column).stream().map(DangerKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : new StaffId(value);
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
