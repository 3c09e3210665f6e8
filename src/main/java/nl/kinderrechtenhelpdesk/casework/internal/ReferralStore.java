package nl.kinderrechtenhelpdesk.casework.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.Handover;
import nl.kinderrechtenhelpdesk.casework.HandoverText;
import nl.kinderrechtenhelpdesk.casework.Referrals.Consent;
import nl.kinderrechtenhelpdesk.casework.Referrals.Reason;
import nl.kinderrechtenhelpdesk.casework.Referrals.Referral;
import nl.kinderrechtenhelpdesk.casework.Referrals.State;
import nl.kinderrechtenhelpdesk.casework.Referrals.Step;
import nl.kinderrechtenhelpdesk.casework.Referrals.Way;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consent to referrals and what became of them; the words themselves are in {@link HandoverStore}. */
@Repository
class ReferralStore {

    private final JdbcClient database;
    private final CaseVault vault;
    private final InstantSource clock;

    ReferralStore(JdbcClient database, CaseVault vault, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    void consent(CaseId id, UUID referral, Consent consent) {
        database.sql("""
                        update casework.handover set consent_who = :who, consent_on = :on, consent_how = :how
                        where case_id = :id and handover_id = :row""")
                .param("id", id.value())
                .param("row", referral)
                .param("who", vault.key(id).seal(slot("consent_who", referral), consent.who()))
                .param("on", consent.on())
                .param("how", consent.how().name())
                .update();
    }

    boolean isReferral(CaseId id, UUID referral) {
        return database.sql("""
                        select exists (select from casework.handover
                          where case_id = :id and handover_id = :row and kind = 'REFERRED')""")
                .param("id", id.value())
                .param("row", referral)
                .query(Boolean.class)
                .single();
    }

    void add(CaseId id, UUID referral, State state, @Nullable Reason reason, @Nullable StaffId by) {
        database.sql("""
                        insert into casework.referral_step (case_id, handover_id, step_id, state, reason, at, staff_id)
                        values (:id, :referral, :row, :state, :reason, :at, :by)""")
                .param("id", id.value())
                .param("referral", referral)
                .param("row", Uuid7.next(clock))
                .param("state", state.name())
                .param("reason", reason == null ? null : reason.name())
                .param("at", Cells.time(clock.instant()))
                .param("by", by == null ? null : by.value())
                .update();
        database.sql("""
                        update casework.case_file set referral_silent_at = case when :silent then cast(:at as timestamptz) end
                        where case_id = :id""")
                .param("id", id.value())
                .param("silent", state == State.NO_ANSWER)
                .param("at", Cells.time(clock.instant()))
                .update();
    }

    /** Referrals about which nothing was noted since this moment. */
    Map<CaseId, UUID> offeredBefore(Instant moment) {
        Map<CaseId, UUID> silent = new HashMap<>();
        database.sql("""
                        select h.case_id, h.handover_id from casework.handover h
                        join casework.case_file f on f.case_id = h.case_id and f.status = 'REFERRED' and f.erased_at is null
                        where h.kind = 'REFERRED' and h.at < :before
                          and (select s.state from casework.referral_step s
                               where s.case_id = h.case_id and s.handover_id = h.handover_id order by s.step_id desc limit 1) = 'OFFERED'""").param("before", Cells.time(moment)).query(row -> {
            silent.put(new CaseId(row.getObject("case_id", UUID.class)), row.getObject("handover_id", UUID.class));
        });
        return silent;
    }

    List<Referral> of(CaseId id) {
        boolean any = database.sql(
                        "select exists (select from casework.handover where case_id = :id and kind = 'REFERRED')")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (!any) {
            return List.of();
        }
        CaseKey key = vault.key(id);
        Map<UUID, List<Step>> steps = steps(id);
        return database.sql("""
                        select * from casework.handover where case_id = :id and kind = 'REFERRED' order by at, handover_id""")
                .param("id", id.value())
                .query((row, number) -> referral(row, key, steps))
                .list();
    }

    private Map<UUID, List<Step>> steps(CaseId id) {
        Map<UUID, List<Step>> steps = new HashMap<>();
        database.sql("select * from casework.referral_step where case_id = :id order by step_id")
                .param("id", id.value())
                .query(row -> {
                    String reason = row.getString("reason");
                    steps.computeIfAbsent(row.getObject("handover_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Step(
                                    State.valueOf(row.getString("state")),
                                    reason == null ? null : Reason.valueOf(reason),
                                    Cells.time(row, "at"),
                                    CaseRows.staff(row, "staff_id")));
                });
        return steps;
    }

    private static Referral referral(ResultSet row, CaseKey key, Map<UUID, List<Step>> steps) throws SQLException {
        UUID id = row.getObject("handover_id", UUID.class);
        Handover handover = HandoverStore.handover(row, key);
        HandoverText text = handover.text();
        byte[] who = row.getBytes("consent_who");
        Consent consent = who == null
                ? null
                : new Consent(
                        key.open(slot("consent_who", id), who),
                        row.getObject("consent_on", java.time.LocalDate.class),
                        Way.valueOf(row.getString("consent_how")));
        List<Step> known = steps.getOrDefault(id, List.of());
        return new Referral(
                id,
                text,
                consent,
                known.isEmpty() ? List.of(new Step(State.OFFERED, null, handover.at(), handover.by())) : known);
    }

    private static Slot slot(String column, UUID row) {
        return new Slot("casework.handover", column, row);
    }
}
