package nl.kinderrechtenhelpdesk.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.Erasure;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import nl.kinderrechtenhelpdesk.privacy.SealBroken;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A case gets another key, and all that every module holds of it is sealed with that one. */
@HelpdeskTest
class NewCaseKeyTest {

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient database;

    @Autowired
    CaseVault vault;

    @Autowired
    List<HoldsPersonalData> holders;

    @Autowired
    TestClock clock;

    private final Actor.Staff lawyer = new Actor.Staff(CaseInHand.somebody());

    /** A sealed value, where it stands and how it lies there now. */
    private record Value(SealedColumn.Kind kind, Slot slot, String bytes) {

        String opened(CaseKey key) {
            byte[] sealed = HexFormat.of().parseHex(bytes);
            return kind == SealedColumn.Kind.TEXT
                    ? key.open(slot, sealed).reveal()
                    : HexFormat.of().formatHex(key.openBytes(slot, sealed));
        }
    }

    @Test
    void everySealedColumnOfTheDatabaseIsToldByExactlyOneModule() throws IOException {
        List<String> said = new ArrayList<>();
        ColumnList.read()
                .forEach((table, line) -> line.columns().stream()
                        .filter(ColumnList.Column::sealed)
                        .forEach(column -> said.add(table + "." + column.name())));

        assertThat(holders.stream()
                        .flatMap(holder -> holder.sealed().stream())
                        .map(column -> column.table() + "." + column.column()))
                .containsExactlyInAnyOrderElementsOf(said);
    }

    /** What else stands in bytes with a case is no content: hashes, seals of rows, and the key itself. */
    @Test
    void whatStandsWithACaseInBytesIsSealedOrNamedHere() throws IOException {
        Map<String, ColumnList.Table> said = ColumnList.read();
        List<String> unsealed =
                database
                        .sql("""
                        select c.table_schema || '.' || c.table_name as tab, c.column_name as col
                          from information_schema.columns c
                         where c.data_type = 'bytea' and exists (
                           select 1 from information_schema.columns n
                            where n.table_schema = c.table_schema and n.table_name = c.table_name and n.column_name = 'case_id')
                         order by 1, 2""")
                        .query((row, number) -> List.of(row.getString("tab"), row.getString("col")))
                        .list()
                        .stream()
                        .filter(place -> Objects.requireNonNull(said.get(place.getFirst())).columns().stream()
                                .noneMatch(column -> column.name().equals(place.getLast()) && column.sealed()))
                        .map(place -> String.join(".", place))
                        .toList();

        assertThat(unsealed)
                .containsExactly(
                        "advice.advice.approval",
                        "advice.advice.sent_seal",
                        "intake.asker_code.code_hash",
                        "intake.asker_code.seal",
                        "privacy.audit_entry.mac",
                        "privacy.case_key.wrapped",
                        "stories.told.mark");
    }

    @Test
    void afterANewKeyEverythingOpensAndTheKeyOfBeforeOpensNothing() throws IOException {
        CaseId id = cases().make("grauwe gans").id();
        Map<String, Value> before = values(id);
        CaseKey old = vault.key(id);
        Map<String, String> texts = opened(before, old);
        List<String> found = found(id);
        assertThat(before.values().stream().map(value -> value.slot().table()).distinct())
                .as("every table with something sealed has a value in this case")
                .hasSize((int) holders.stream()
                        .flatMap(holder -> holder.sealed().stream())
                        .map(SealedColumn::table)
                        .distinct()
                        .count());

        askForNew(id);
        run();
        CaseKey whoReadsMeanwhile = vault.key(id);
        assertThat(values(id))
                .as("the next key stands ready and seals nothing yet")
                .isEqualTo(before);
        clock.advance(Duration.ofMinutes(11));
        run();

        Map<String, Value> after = values(id);
        CaseKey fresh = vault.key(id);
        assertThat(opened(after, fresh)).isEqualTo(texts);
        assertThat(opened(after, whoReadsMeanwhile)).isEqualTo(texts);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((place, value) -> {
            assertThat(value.bytes())
                    .as(place)
                    .isNotEqualTo(Objects.requireNonNull(before.get(place)).bytes());
            assertThatThrownBy(() -> value.opened(old)).as(place).isInstanceOf(SealBroken.class);
            assertThatThrownBy(() -> Objects.requireNonNull(before.get(place)).opened(fresh))
                    .as(place)
                    .isInstanceOf(SealBroken.class);
        });
        assertThat(found(id)).isEqualTo(found);
        assertThat(helpdesk.getBean(Advices.class).sent(id))
                .as("what was approved and sent still fits its approval")
                .isNotEmpty();
        AuditTrail trail = helpdesk.getBean(AuditTrail.class);
        assertThat(trail.of(id)).extracting(AuditTrail.Entry::action).contains(AuditAction.CASE_KEY_REPLACED);
        assertThat(trail.check().intact()).isTrue();
        helpdesk.getBean(Erasure.class).erase(id, lawyer);
    }

    /** As when the machine stops halfway: nothing of the case is sealed anew, and the next run does all of it. */
    @Test
    void aCaseIsSealedAnewWholeOrNotAtAll() throws IOException {
        CaseId id = cases().make("rotgans").id();
        askForNew(id);
        run();
        clock.advance(Duration.ofMinutes(11));
        database.sql(
                        "update retention.erasure_request set wish = set_byte(wish, 20, 255 - get_byte(wish, 20)) where case_id = ?")
                .param(id.value())
                .update();
        Map<String, Value> before = values(id);

        run();
        assertThat(values(id)).isEqualTo(before);

        database.sql(
                        "update retention.erasure_request set wish = set_byte(wish, 20, 255 - get_byte(wish, 20)) where case_id = ?")
                .param(id.value())
                .update();
        run();
        assertThat(values(id).values()).doesNotContainAnyElementsOf(before.values());
        assertThat(opened(values(id), vault.key(id)).values()).anyMatch(text -> text.contains("rotgans"));
        helpdesk.getBean(Erasure.class).erase(id, lawyer);
    }

    @Test
    void aKeyThatWasWrappedByAnEarlierKeyOfTheFileIsWrappedAnew() throws IOException {
        CaseId id = cases().make("kolgans").id();
        Map<String, Value> before = values(id);
        byte[] wrapped = wrapped(id);
        database.sql("update privacy.case_key set wrapped_by = null where case_id = ?")
                .param(id.value())
                .update();

        run();

        assertThat(wrapped(id)).isNotEqualTo(wrapped);
        assertThat(values(id)).isEqualTo(before);
        assertThat(opened(before, vault.key(id))).isNotEmpty();
        byte[] again = wrapped(id);
        run();
        assertThat(wrapped(id)).as("once").isEqualTo(again);
        helpdesk.getBean(Erasure.class).erase(id, lawyer);
    }

    private byte[] wrapped(CaseId id) {
        return database.sql("select wrapped from privacy.case_key where case_id = ?")
                .param(id.value())
                .query(byte[].class)
                .single();
    }

    private CasesWithEverything cases() {
        return new CasesWithEverything(helpdesk, web, lawyer);
    }

    private void askForNew(CaseId id) {
        database.sql("update privacy.case_key set to_replace = true where case_id = ?")
                .param(id.value())
                .update();
    }

    private void run() {
        helpdesk.getBeansOfType(RecurringJob.class).values().stream()
                .filter(job -> job.name().equals("privacy.replace-case-keys"))
                .forEach(RecurringJob::run);
    }

    private List<String> found(CaseId id) {
        return holders.stream()
                .flatMap(holder -> holder.found(id).stream())
                .map(Redacted::reveal)
                .sorted()
                .toList();
    }

    private static Map<String, String> opened(Map<String, Value> values, CaseKey key) {
        Map<String, String> opened = new TreeMap<>();
        values.forEach((place, value) -> opened.put(place, value.opened(key)));
        return opened;
    }

    private Map<String, Value> values(CaseId id) {
        Map<String, Value> values = new TreeMap<>();
        for (HoldsPersonalData holder : holders) {
            for (SealedColumn column : holder.sealed()) {
                Set<String> shown = new LinkedHashSet<>(column.key());
                shown.addAll(Arrays.asList("case_id", "encode(" + column.column() + ", 'hex') as hex"));
                if (!column.also().isEmpty()) {
                    shown.add(column.also());
                }
                List<Map<String, @Nullable Object>> rows = database.sql("select " + String.join(", ", shown) + " from "
                                + column.table() + " where case_id = :id and " + column.column() + " is not null")
                        .param("id", id.value())
                        .query()
                        .listOfRows();
                for (Map<String, @Nullable Object> row : rows) {
                    Slot slot = column.place().of(new SealedColumn.Row(row));
                    values.put(slot.toString(), new Value(column.kind(), slot, String.valueOf(row.get("hex"))));
                }
            }
        }
        return values;
    }
}
