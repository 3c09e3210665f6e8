package nl.kinderrechtenhelpdesk.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.DefaultApplicationArguments;

/** What the check finds when somebody with all rights on the database, but without the key file, has been at the trail. */
class TamperedTrailTest {

    private static final CaseId CASE = new CaseId(UUID.fromString("01930000-0000-7000-8000-000000000001"));

    private final MigratedDatabase database = MigratedDatabase.of("privacy");
    private final InstallationKeys keys = InstallationKeys.generate();
    private final AuditLanes lanes = new AuditLanes(database.client());
    private final Path file = temporary().resolve("audit-heads.log");
    private final AuditHeads heads = new AuditHeads(file, keys, InstantSource.system());
    private final ChainedAuditTrail trail = trail(keys);

    private ChainedAuditTrail trail(InstallationKeys keys) {
        lanes.sealNew(new AuditChain(keys.auditTrail()));
        return new ChainedAuditTrail(lanes, heads, keys, InstantSource.system());
    }

    @BeforeEach
    void fiveEntriesInOneLane() {
        database.transaction().executeWithoutResult(status -> {
            for (int i = 0; i < 5; i++) {
                trail.record(
                        new Actor.Asker(CASE),
                        AuditAction.CASE_READ,
                        CASE,
                        new AuditDetail(null, "ROLES", Set.of(), Set.of(Role.ADMINISTRATOR)));
            }
        });
        assertThat(trail.check()).isEqualTo(new AuditTrail.Report(5, true, ""));
        assertThat(used()).isEqualTo(1);
        sql("alter table privacy.audit_entry disable trigger all");
        sql("alter table privacy.audit_lane disable trigger all");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update privacy.audit_entry set action = 'NOTE_WRITTEN' where number = 3",
                "update privacy.audit_entry set actor = 'application:nobody' where number = 3",
                "update privacy.audit_entry set at = at + interval '1 microsecond' where number = 3",
                "update privacy.audit_entry set case_id = null where number = 3",
                "update privacy.audit_entry set account = gen_random_uuid() where number = 3",
                "update privacy.audit_entry set what = 'SET_UP' where number = 3",
                "update privacy.audit_entry set roles_before = '{LAWYER}' where number = 3",
                "update privacy.audit_entry set roles_after = '{ADVOCATE}' where number = 3",
                "update privacy.audit_entry set roles_after = '{}', roles_before = '{ADMINISTRATOR}' where number = 3",
                "update privacy.audit_entry set format = 1 where number = 3",
                "update privacy.audit_entry set witness_lane = 1, witness_number = 1 where number = 3",
                "update privacy.audit_entry set mac = set_byte(mac, 20, get_byte(mac, 20) # 1) where number = 3",
                "delete from privacy.audit_entry where number = 3",
            })
    void anEntryChangedOrTakenOutBreaksTheChainThere(String harm) {
        sql(harm);

        AuditTrail.Report report = trail.check();

        assertThat(report.intact()).isFalse();
        assertThat(report.firstBroken()).endsWith("/3");
    }

    @Test
    void twoEntriesSwappedBreakTheChain() {
        sql("update privacy.audit_entry set number = case number when 2 then 103 else 102 end where number in (2, 3)");
        sql("update privacy.audit_entry set number = number - 100 where number > 100");

        assertThat(trail.check().firstBroken()).endsWith("/2");
    }

    @Test
    void anEndCutOffIsFoundEvenWhenTheHeadIsPutBackToMatch() {
        sql("delete from privacy.audit_entry where number = 5");
        assertThat(trail.check().intact()).isFalse();

        sql("""
                update privacy.audit_lane l set entries = 4,
                       head = (select mac from privacy.audit_entry e where e.lane = l.lane and number = 4)
                 where entries = 5
                """);
        assertThat(trail.check().firstBroken()).endsWith("/5");
    }

    @Test
    void aLaneEmptiedWithItsHeadIsFound() {
        sql("delete from privacy.audit_entry");
        sql("update privacy.audit_lane set entries = 0, head = '' where entries > 0");
        assertThat(trail.check().intact()).isFalse();

        sql("delete from privacy.audit_lane where lane = 7");
        assertThat(trail.check().intact()).isFalse();
    }

    @Test
    void aLineTakenOutWithTheOldHeadPutBackIsFoundAsALineOfAnotherChainVouchesForIt() {
        sql("create table old as select * from privacy.audit_lane");
        trail.record(new Actor.Asker(CASE), AuditAction.NOTE_WRITTEN, CASE);
        onAnotherConnection(() -> trail.record(new Actor.Asker(CASE), AuditAction.CASE_MOVED, CASE));
        assertThat(trail.check()).isEqualTo(new AuditTrail.Report(7, true, ""));
        assertThat(used()).isEqualTo(2);

        sql("""
                update privacy.audit_lane l set entries = old.entries, head = old.head, seal = old.seal from old
                 where old.lane = l.lane
                   and l.lane = (select lane from privacy.audit_entry where action = 'NOTE_WRITTEN')
                """);
        sql("delete from privacy.audit_entry where action = 'NOTE_WRITTEN'");

        assertThat(trail.check().intact()).isFalse();
    }

    @Test
    void theVeryLastLineTakenOutWithTheOldHeadPutBackIsFoundByTheFileOutside() {
        sql("create table old as select * from privacy.audit_lane");
        trail.record(new Actor.Asker(CASE), AuditAction.NOTE_WRITTEN, CASE);
        heads.write(lanes.all());
        assertThat(trail.check()).isEqualTo(new AuditTrail.Report(6, true, ""));

        sql("delete from privacy.audit_entry where action = 'NOTE_WRITTEN'");
        sql("update privacy.audit_lane l set entries = old.entries, head = old.head, seal = old.seal from old"
                + " where old.lane = l.lane");
        assertThat(trail.check().intact()).isFalse();

        // other lines in its place do not help
        trail.record(new Actor.Asker(CASE), AuditAction.CASE_MOVED, CASE);
        trail.record(new Actor.Asker(CASE), AuditAction.CASE_MOVED, CASE);
        assertThat(trail.check().intact()).isFalse();
    }

    @Test
    void anOlderBackupPutBackOnPurposeLeavesALineAndOnlyThenIsForgiven() {
        heads.write(lanes.all());
        sql("delete from privacy.audit_entry");
        sql("update privacy.audit_lane set entries = 0, head = '', seal = ''");
        lanes.sealNew(new AuditChain(keys.auditTrail()));
        assertThat(trail.check().intact()).isFalse();

        new AcceptsRestoredTrail(heads, lanes, trail).run(new DefaultApplicationArguments());

        assertThat(trail.check()).isEqualTo(new AuditTrail.Report(1, true, ""));
        assertThat(database.client()
                        .sql("select action || ' ' || what from privacy.audit_entry")
                        .query(String.class)
                        .single())
                .isEqualTo("TRAIL_RESTORED lost 5");
    }

    @Test
    void aLineChangedInTheFileOutsideIsFound() throws IOException {
        heads.write(lanes.all());
        Files.writeString(file, Files.readString(file).replace(":5:", ":4:"));

        assertThat(trail.check()).isEqualTo(new AuditTrail.Report(5, false, "heads"));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("heads");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each connection has a chain of its own. */
    private void onAnotherConnection(Runnable work) {
        database.transaction().executeWithoutResult(status -> {
            // keeps the connection that was used so far
            database.client().sql("select 1").query(Integer.class).single();
            CompletableFuture.runAsync(work).join();
        });
    }

    @Test
    void anEntryAddedByHandIsFound() {
        sql("""
                insert into privacy.audit_entry select lane, 6, at, actor, action, case_id, mac
                  from privacy.audit_entry where number = 5
                """);
        sql("update privacy.audit_lane set entries = 6 where entries = 5");

        assertThat(trail.check().firstBroken()).endsWith("/6");
    }

    @Test
    void aTrailMadeWithAnotherKeyIsNotAccepted() {
        ChainedAuditTrail other = new ChainedAuditTrail(
                new AuditLanes(database.client()), heads, InstallationKeys.generate(), InstantSource.system());

        assertThat(other.check().intact()).isFalse();
    }

    private void sql(String statement) {
        database.client().sql(statement).update();
    }

    private int used() {
        return database.client()
                .sql("select count(distinct lane) from privacy.audit_entry")
                .query(Integer.class)
                .single();
    }
}
