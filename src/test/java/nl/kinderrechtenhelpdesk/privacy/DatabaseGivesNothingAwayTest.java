package nl.kinderrechtenhelpdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@HelpdeskTest
@ExtendWith(OutputCaptureExtension.class)
class DatabaseGivesNothingAwayTest {

    private static final String[] ODD_WORDS = {"Zwiebelkuchen", "Knispelgrond", "Õdaväärtus"};

    @Autowired
    CaseVault vault;

    @Autowired
    OrganisationVault organisation;

    @Autowired
    BlindIndex index;

    @Autowired
    CaseSearch search;

    @Autowired
    AuditTrail trail;

    @Autowired
    KeyedHash hashes;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Test
    void sealedIndexedAndRecordedWordsAreNowhereInTheDatabaseNorInTheLog(CapturedOutput log) {
        CaseId caseId = CaseId.next(clock);
        Redacted<String> text = Redacted.of("Ik heet " + String.join(" en woon in ", ODD_WORDS));
        Slot slot = new Slot("message", "body", UUID.randomUUID());
        database.sql("create table if not exists privacy.sample (sealed bytea)").update();
        keep(vault.create(caseId).seal(slot, text));
        keep(organisation.seal(slot, text));
        keep(hashes.of("test", text.reveal().getBytes(StandardCharsets.UTF_8)));
        index.add(caseId, List.of(text));
        trail.record(new Actor.Asker(caseId), AuditAction.QUESTION_ASKED, caseId);
        assertThat(search.find(Redacted.of(ODD_WORDS[0]), 5, CaseSearch.EVERY).cases())
                .containsExactly(caseId);
        database.sql("analyze privacy.blind_index").update();

        DatabaseDump dump = DatabaseDump.of(database);

        assertThat(dump.tableNames())
                .contains("privacy.case_key", "privacy.blind_index", "privacy.audit_entry", "privacy.sample");
        assertThat(dump.leaksOf(ODD_WORDS)).isEmpty();
        assertThat(DatabaseDump.leaksIn("log", log.getAll().getBytes(StandardCharsets.UTF_8), ODD_WORDS))
                .isEmpty();
        database.sql("drop table privacy.sample").update();
    }

    @Test
    void theDumpDoesFindWordsThatWereLeftInTheOpenInWhateverWay() {
        try (MigratedDatabase open = MigratedDatabase.of("privacy")) {
            JdbcClient client = open.client();
            client.sql("create table sample (id int, words text, bytes bytea)").update();
            byte[] utf8 = "xx Zwiebelkuchen yy".getBytes(StandardCharsets.UTF_8);
            byte[] utf16 = "Zwiebelkuchen".getBytes(StandardCharsets.UTF_16LE);
            for (Object[] row : new Object[][] {
                {1, "ZWIEBELKUCHEN", null},
                {2, Base64.getEncoder().encodeToString(utf8), null},
                {3, null, utf16},
                {4, HexFormat.of().formatHex(utf8), null},
            }) {
                client.sql("truncate sample").update();
                client.sql("insert into sample values (?, ?, ?)").params(row).update();
                assertThat(DatabaseDump.of(client).leaksOf("Zwiebelkuchen"))
                        .as("row %s", row[0])
                        .isNotEmpty();
                assertThat(DatabaseDump.of(client).leaksOf("Knispelgrond")).isEmpty();
            }
        }
    }

    private void keep(byte[] sealed) {
        database.sql("insert into privacy.sample values (?)").param(sealed).update();
    }
}
