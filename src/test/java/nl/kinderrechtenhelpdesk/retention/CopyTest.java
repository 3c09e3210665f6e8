package nl.kinderrechtenhelpdesk.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.privacy.CopiedRow;
import nl.kinderrechtenhelpdesk.privacy.CopyOfCase;
import nl.kinderrechtenhelpdesk.privacy.Erasure;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An asker gets a copy of all that is held of their case, and no other gets it. */
@HelpdeskTest
class CopyTest {

    /** What is not told of a table that is: each a name for the machine, or who of staff did it, or what sorts lists. */
    private static final Set<String> NEVER_TOLD = Set.of(
            "ids and versions: case_id form_key version fact_id id copy_id request_id message_id file_id parent_id note_id notice_id call_id"
                    + " term_id promise_id handover_id step_id asked_id urgency_id flag_id problem_id told_id revision story_id",
            "who of staff: author_id staff_id handler written_by reviewer changed_by recorded_by sent_by set_by cleared_by settled_by by_id"
                    + " made_by done_by proposed_by first_by second_by",
            "keyed hashes by which nothing is told twice: mark",
            "bookkeeping: rank moved_at unread_at asked_again_at referral_silent_at erased_at urgent urgent_kinds term term_watch unseen"
                    + " cleaned changed_at submitted_at approval sent_seal steps move from_status evidence settled_at taken_up",
            "the same day as the question tells: decision_date",
            "drawn by lot to be coded once more, and the codes that the case itself tells: drawn_on first_codes",
            "which kind of file it is says its name, what an advice became says when it was sent: kind status");

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient database;

    @Autowired
    SignIn signIn;

    @Autowired
    CopyOfCase held;

    @Autowired
    Copies copies;

    @Autowired
    TestClock clock;

    private final Actor.Staff lawyer = new Actor.Staff(CaseInHand.somebody());

    @Test
    void ofEveryTableThatGoesWithACaseItIsToldWhatItHoldsOrSaidWhyNot() throws IOException {
        CaseId id = cases().make("wilde zwaan").id();
        Map<String, Set<String>> told = new TreeMap<>();
        helpdesk.getBeansOfType(HoldsPersonalData.class)
                .values()
                .forEach(holder -> holder.told(id)
                        .forEach(table -> table.columns()
                                .forEach(column -> told.computeIfAbsent(
                                                table.table() + "." + column, place -> new TreeSet<>())
                                        .add(table.work() ? "work" : "told"))));
        Map<String, Set<String>> said = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        ColumnList.read().forEach((table, line) -> {
            line.columns().stream().filter(ColumnList.Column::copied).forEach(column -> {
                Set<String> marks = new TreeSet<>(column.marks());
                marks.remove("sealed");
                said.put(table + "." + column.name(), marks);
            });
            if (line.kind().equals("goes") && line.copied() == !line.why().isEmpty()) {
                wrong.add(table + ": told, or a reason why not");
            }
            if (line.copied()) {
                line.columns().stream()
                        .filter(column -> !column.copied() && !neverTold(column.name()))
                        .forEach(column -> wrong.add(table + "." + column.name() + ": not told, and nobody said why"));
                line.columns().stream()
                        .filter(column -> column.sealed() && !column.copied())
                        .forEach(column -> wrong.add(table + "." + column.name() + ": sealed and not told"));
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(told).isEqualTo(said);
        assertThat(ColumnList.read().values()).allSatisfy(line -> {
            assertThat(ColumnList.WHY_NOT_TOLD).contains(line.why());
            assertThat(line.columns())
                    .allSatisfy(column -> assertThat(ColumnList.MARKS).containsAll(column.marks()));
        });
        helpdesk.getBean(Erasure.class).erase(id, lawyer);
    }

    @Test
    void aCaseWithEverythingInItIsToldWholeAndTheWorkOfStaffOnlyWhenAskedFor() throws IOException {
        CaseId id = cases().make("kleine zwaan").id();
        List<CopiedRow> all = held.rows(id, true);
        List<CopiedRow> given = held.rows(id, false);

        Set<String> tables = new TreeSet<>();
        ColumnList.read().forEach((table, line) -> {
            if (line.copied()) {
                tables.add(table);
            }
        });
        assertThat(new TreeSet<>(all.stream().map(CopiedRow::table).toList())).isEqualTo(tables);
        assertThat(given).noneMatch(CopiedRow::work).isNotEmpty();
        assertThat(all.stream().filter(row -> !row.work()).map(CopiedRow::table))
                .containsExactlyElementsOf(given.stream().map(CopiedRow::table).toList());
        assertThat(all.stream().filter(CopiedRow::work).map(CopiedRow::table).distinct())
                .containsExactlyInAnyOrder(
                        "advice.outcome_note",
                        "advice.review",
                        "advice.right_at_stake",
                        "casework.case_term",
                        "casework.flag",
                        "casework.urgency",
                        "conversation.note",
                        "conversation.note_file",
                        "intake.code_withdrawal",
                        "stories.story");
        helpdesk.getBean(Erasure.class).erase(id, lawyer);
        assertThatThrownBy(() -> held.rows(id, true)).isInstanceOf(CaseErased.class);
    }

    @Test
    void theAskerTakesTheCopyWithTheirOwnCodeAndNobodyElseDoes() throws IOException {
        CaseId id = cases().make("knobbelzwaan").id();
        database.sql("delete from retention.case_copy where case_id = ?")
                .param(id.value())
                .update();
        RequestPostProcessor asker = SignIn.asAsker(id);
        assertThat(post(asker, "/mijn-vraag/kopie/halen", "veilig", "ja")).hasStatus3xxRedirection();
        assertThat(post(asker, "/mijn-vraag/kopie")).hasStatus3xxRedirection();
        assertThat(post(asker, "/mijn-vraag/kopie/halen", "veilig", "ja")).hasStatus3xxRedirection();
        String making = "/medewerkers/zaken/" + id + "/kopie";
        RequestPostProcessor colleague = signIn.as(Role.LAWYER);
        assertThat(post(colleague, making, "werk", "niet")).hasStatus(422);
        assertThat(post(colleague, making, "werk", "niet", "reden", "Het gaat om de rietzwaluw."))
                .hasStatus3xxRedirection();
        assertThat(post(asker, "/mijn-vraag/kopie/halen")).hasStatus(422);
        assertThat(web.get().uri("/mijn-vraag/kopie").with(asker))
                .hasStatusOk()
                .bodyText()
                .contains("rietzwaluw");

        MvcTestResult taken = post(asker, "/mijn-vraag/kopie/halen", "veilig", "ja");

        assertThat(taken).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"map.zip\"");
        Map<String, String> zip = unpacked(taken.getResponse().getContentAsByteArray());
        assertThat(zip.keySet()).contains("lees.html", "lees.css", "gegevens.json", "bestanden/1.txt");
        assertThat(zip.get("lees.html"))
                .contains("knobbelzwaan", "rietzwaluw", "bestanden/1.txt", "<html lang=\"nl\">")
                .doesNotContain("retention.copy", "Interne notities");
        assertThat(zip.get("bestanden/1.txt")).contains("knobbelzwaan");
        JsonNode json = JsonMapper.builder().build().readTree(zip.get("gegevens.json"));
        assertThat(json.path("format").asString()).isEqualTo("kinderrechtenhelpdesk-copy/1");
        assertThat(json.path("held")
                        .path("intake.question")
                        .path(0)
                        .path("question")
                        .asString())
                .contains("knobbelzwaan");
        assertThat(json.path("held").has("conversation.note")).isFalse();
        assertThat(json.path("held")
                        .path("privacy.audit_entry")
                        .path(0)
                        .path("looked")
                        .asInt())
                .isPositive();
        assertThat(helpdesk.getBean(AuditTrail.class).of(id))
                .extracting(AuditTrail.Entry::action)
                .contains(AuditAction.COPY_ASKED, AuditAction.COPY_MADE, AuditAction.COPY_TAKEN);
        clock.advance(Duration.ofDays(Copies.DAYS + 1));
        assertThat(copies.take(id, new Actor.Asker(id))).isEmpty();
        helpdesk.getBean(Erasure.class).erase(id, lawyer);
    }

    private static boolean neverTold(String column) {
        return NEVER_TOLD.stream()
                .flatMap(why ->
                        List.of(why.substring(why.indexOf(':') + 1).strip().split(" ")).stream())
                .anyMatch(column::equals);
    }

    private MvcTestResult post(RequestPostProcessor who, String path, String... typed) {
        var request = web.post().uri(path).with(who).with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            request = request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private CasesWithEverything cases() {
        return new CasesWithEverything(helpdesk, web, lawyer);
    }
}
