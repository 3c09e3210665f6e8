package nl.kinderrechtenhelpdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HelpdeskTest
class ErasureTest {

    private static final Path MODULES = Path.of("src/main/java/nl/kinderrechtenhelpdesk");

    @Autowired
    Erasure erasure;

    @Autowired
    CaseVault vault;

    @Autowired
    BlindIndex index;

    @Autowired
    AuditTrail trail;

    @Autowired
    List<HoldsPersonalData> holders;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Test
    void anErasedCaseCannotBeOpenedNorFoundAndTheTrailSaysWhoErasedIt() {
        CaseId caseId = CaseId.next(clock);
        vault.create(caseId);
        index.add(caseId, List.of(Redacted.of("goudplevier")));

        erasure.erase(caseId, new Actor.Application("test"));

        assertThatThrownBy(() -> vault.key(caseId)).isInstanceOf(CaseErased.class);
        assertThat(index.find(Redacted.of("goudplevier"), 5)).isEmpty();
        assertThat(trail.of(caseId)).extracting(AuditTrail.Entry::action).containsExactly(AuditAction.CASE_ERASED);
    }

    @Test
    void afterAnErasureNoTableThatIsOrderedByCaseHoldsTheCaseExceptTheTrail() {
        CaseId caseId = CaseId.next(clock);
        vault.create(caseId);
        index.add(caseId, List.of(Redacted.of("goudplevier")));
        erasure.erase(caseId, new Actor.Application("test"));

        List<String> tables =
                database.sql("""
                        select format('%I.%I', table_schema, table_name) from information_schema.columns
                         where column_name = 'case_id' and table_schema = 'privacy' order by 1
                        """).query((row, number) -> row.getString(1)).list();

        assertThat(tables.stream().filter(table -> holds(table, caseId)))
                .containsExactly("privacy.audit_entry", "privacy.erased_case");
    }

    @Test
    void aCaseCanBeErasedAgain() {
        CaseId caseId = CaseId.next(clock);
        vault.create(caseId);
        erasure.erase(caseId, new Actor.Application("test"));
        erasure.erase(caseId, new Actor.Application("test"));

        assertThat(trail.of(caseId)).hasSize(2);
    }

    /** A module that says in its package-info that it seals with the key of the case must also delete when a case is erased. */
    @Test
    void everyModuleThatHoldsPersonalDataOfACaseErasesIt() {
        assertThat(holders.stream().map(HoldsPersonalData::module)).containsAll(modulesWithPersonalDataOfACase());
    }

    private static List<String> modulesWithPersonalDataOfACase() {
        try (Stream<Path> modules = Files.list(MODULES)) {
            return modules.filter(module -> Files.exists(module.resolve("package-info.java")))
                    .filter(module -> Files.exists(module.resolve("internal")))
                    .filter(ErasureTest::sealsWithTheKeyOfTheCase)
                    .map(module -> module.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean sealsWithTheKeyOfTheCase(Path module) {
        try (Stream<Path> sources = Files.walk(module)) {
            return !module.endsWith("privacy")
                    && sources.filter(file -> file.toString().endsWith(".java")).anyMatch(ErasureTest::usesAKey);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean usesAKey(Path source) {
        try {
            String text = Files.readString(source);
            return (text.contains("key of the case") && source.endsWith("package-info.java"))
                    || text.contains("privacy.CaseKey;")
                    || text.contains("privacy.CaseVault;");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean holds(String table, CaseId caseId) {
        return database.sql("select exists (select 1 from " + table + " where case_id = ?)")
                .param(caseId.value())
                .query(Boolean.class)
                .single();
    }
}
