package nl.kinderrechtenhelpdesk.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.Erasure;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.testing.Codings;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each change of a case writes, and that it leaves every other column of the row as it was. */
@HelpdeskTest
class ChangedColumnsTest {

    private static final Instant LATER = Instant.parse("2038-03-03T03:03:03Z");
    private static final LocalDate REMINDER = LocalDate.of(2038, 4, 14);

    @Autowired
    CaseStore store;

    @Autowired
    Casework casework;

    @Autowired
    Intake intake;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient database;

    private CaseId id;

    @BeforeEach
    void aCase() {
        id = new AskedCases(intake, casework).ask("Wat verandert er?").id();
    }

    @AfterEach
    void nothingOfItStays() {
        erasure.erase(id, new Actor.Application("test"));
    }

    /** Every column that a later moment, day, person or code could overwrite is filled. */
    private void fillEverything() {
        database.sql("""
                        update casework.case_file set status = 'IN_REVIEW',
                          codes = '{theme:EDUCATION,other_theme:BULLYING,outcome:PENDING,residence:DUTCH}', decision_date = '2030-01-01', term = '2030-02-02',
                          accepted_at = '2030-03-03', answered_at = '2030-04-04', handler = gen_random_uuid(),
                          follow_up_on = '2030-05-05', unread_at = '2030-06-06', asked_again_at = '2030-07-07',
                          promised_on = '2030-08-08', referral_silent_at = '2030-09-09', urgent = true,
                          urgent_kinds = '{DANGER}', term_watch = 'KIND_UNKNOWN'
                        where case_id = :id""").param("id", id.value()).update();
    }

    private Map<String, String> row() {
        Map<String, String> row = new TreeMap<>();
        database.sql("select key, value from casework.case_file f, jsonb_each_text(to_jsonb(f)) where f.case_id = :id")
                .param("id", id.value())
                .query(column -> {
                    row.put(column.getString("key"), String.valueOf(column.getString("value")));
                });
        return row;
    }

    /** The rank follows from the others. */
    private Set<String> changedBy(Runnable change) {
        Map<String, String> before = row();
        change.run();
        Map<String, String> after = row();
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.removeIf(column -> Objects.equals(before.get(column), after.get(column)));
        changed.remove("rank");
        return changed;
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, accepted_at",
        "MORE_ASKED,",
        "ACCEPTED,",
        "APPROVED,",
        "ANSWERED,",
        "CLOSED, closed_at",
        "REFERRED,",
        "DECLINED,"
    })
    void aMoveWritesTheStatusAndItsMomentAndNothingThatWasKnownBefore(CaseStatus to, String besides) {
        fillEverything();

        Set<String> changed = changedBy(() -> store.move(id, to, LATER, REMINDER));

        Set<String> expected = new TreeSet<>(Set.of("status", "moved_at", "version"));
        if (besides != null) {
            expected.add(besides);
        }
        assertThat(changed).isEqualTo(expected);
    }

    @Test
    void theFirstAcceptanceAndTheFirstAnswerAreDatedAndAnAnswerPlansWhenToAskHowItTurnedOut() {
        assertThat(changedBy(() -> store.move(id, CaseStatus.ACCEPTED, LATER, REMINDER)))
                .containsExactlyInAnyOrder("status", "moved_at", "version", "accepted_at");
        assertThat(changedBy(() -> store.move(id, CaseStatus.ANSWERED, LATER, REMINDER)))
                .containsExactlyInAnyOrder("status", "version", "answered_at", "follow_up_on");
        assertThat(moment("accepted_at")).isEqualTo(LATER);
        assertThat(moment("answered_at")).isEqualTo(LATER);
        assertThat(row()).containsEntry("follow_up_on", REMINDER.toString());
    }

    @Test
    void aDayThatALawyerChoseToAskHowItTurnedOutStaysWhenTheAdviceIsSent() {
        store.followUp(id, LocalDate.of(2037, 7, 7));
        store.move(id, CaseStatus.ANSWERED, LATER, REMINDER);
        assertThat(row()).containsEntry("follow_up_on", "2037-07-07");
    }

    @Test
    void aCaseThatIsTakenUpAgainIsNotClosedAnyMoreAndASecondClosingHasItsOwnMoment() {
        fillEverything();
        store.move(id, CaseStatus.CLOSED, LATER.minusSeconds(60), REMINDER);
        assertThat(changedBy(() -> store.move(id, CaseStatus.ACCEPTED, LATER, REMINDER)))
                .containsExactlyInAnyOrder("status", "moved_at", "version", "closed_at");
        store.move(id, CaseStatus.CLOSED, LATER, REMINDER);
        assertThat(moment("closed_at")).isEqualTo(LATER);
    }

    @Test
    void eachOtherChangeWritesWhatItIsAboutOnly() {
        fillEverything();
        StaffId other = new StaffId(UUID.randomUUID());
        assertThat(changedBy(() -> store.assign(id, other, 1))).containsExactlyInAnyOrder("handler", "version");
        assertThat(row()).containsEntry("handler", other.toString());
        assertThat(changedBy(() -> store.assign(id, null, 0))).containsExactly("handler");
        assertThat(changedBy(() -> store.raise(id))).containsExactly("version");
        assertThat(changedBy(() -> store.followUp(id, REMINDER))).containsExactlyInAnyOrder("follow_up_on", "version");
    }

    @Test
    void codingWritesEveryCodeAndTheProvisionsOfBeforeAreGone() {
        fillEverything();
        store.code(id, coding("EDUCATION", "CRC-28", "CRC-12"));
        Coding second = coding("PRIVACY_MEDIA", "CRC-16");

        assertThat(changedBy(() -> store.code(id, second))).containsExactly("codes");
        assertThat(store.find(id).orElseThrow().coding()).isEqualTo(second);
    }

    @Test
    void ofTwoWhoWaitForACaseTheFirstMomentStays() {
        fillEverything();
        assertThat(changedBy(() -> casework.askerWrote(id)))
                .as("unread since the first")
                .isEmpty();
        assertThat(changedBy(() -> casework.allSeen(id))).containsExactly("unread_at");
    }

    private static Coding coding(String theme, String... provisions) {
        Coding one = Codings.of(
                AskerKind.AID_WORKER,
                AgeBand.AGE_4_7,
                ResidenceStatus.NOT_RELEVANT,
                theme,
                List.of("YOUNG_CARER"),
                List.of("AP"),
                "GM0363",
                "PV27",
                List.of(provisions).stream()
                        .sorted()
                        .map(code -> new CodedProvision(
                                new ProvisionCode(code), Finding.AT_RISK, OutcomeCode.PARTLY_RESPECTED))
                        .toList(),
                OutcomeCode.PARTLY_RESPECTED);
        return new Coding(one.codes().with(Facet.OTHER_THEME, List.of("BULLYING")), one.provisions());
    }

    private Instant moment(String column) {
        return database.sql("select " + column + " from casework.case_file where case_id = :id")
                .param("id", id.value())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }
}
