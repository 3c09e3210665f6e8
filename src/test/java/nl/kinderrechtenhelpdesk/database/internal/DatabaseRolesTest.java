package nl.kinderrechtenhelpdesk.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.kinderrechtenhelpdesk.HelpdeskApplication;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseRolesTest {

    @TempDir
    Path folder;

    @Test
    void theApplicationServesWithFewRightsAndACheckOnlyReads() {
        try (ConfigurableApplicationContext helpdesk = start("--server.port=0", "--schedule.enabled=false")) {
            JdbcClient database = JdbcClient.create(helpdesk.getBean(javax.sql.DataSource.class));
            assertThat(database.sql(
                                    "select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
            assertThat(database.sql("select count(*) from pg_class where relowner = to_regrole(current_user)")
                            .query(Long.class)
                            .single())
                    .isZero();
            for (String refused : List.of(
                    "update privacy.audit_entry set actor = actor",
                    "delete from privacy.audit_entry",
                    "truncate privacy.audit_entry",
                    "delete from privacy.audit_lane",
                    "insert into privacy.audit_lane (lane) values (1)",
                    "alter table privacy.audit_entry disable trigger user",
                    "set session_replication_role = replica",
                    "drop table privacy.audit_entry",
                    "create table casework.more (id int)",
                    "create table public.more (id int)",
                    "create function public.more() returns int language sql return 1",
                    "delete from flyway_schema_history",
                    "copy privacy.key_proof to program 'true'",
                    "select pg_read_file('/etc/hostname')")) {
                assertThatThrownBy(() -> database.sql(refused).update())
                        .as(refused)
                        .isInstanceOf(DataAccessException.class)
                        .satisfies(refusal -> assertThat(
                                        org.springframework.core.NestedExceptionUtils.getMostSpecificCause(refusal))
                                .message()
                                .containsAnyOf("permission denied", "must be owner"));
            }
            helpdesk.getBeanProvider(RecurringJob.class).forEach(RecurringJob::run);
            assertThat(helpdesk.getBean(AuditTrail.class).check().intact()).isTrue();

            DatabaseDump before = DatabaseDump.of(database);
            try (ConfigurableApplicationContext check = start(
                    "--check-audit",
                    "--server.port=-1",
                    "--schedule.enabled=false",
                    "--command.alone=true",
                    "--command.only-reads=true",
                    "--spring.flyway.enabled=false",
                    "--spring.modulith.events.republish-outstanding-events-on-restart=false")) {
                assertThat(SpringApplication.exit(check)).isZero();
                assertThat(DatabaseDump.of(database).content()).isEqualTo(before.content());
            }
        }
    }

    private ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(HelpdeskApplication.class)
                .properties("data.dir=" + folder, "key.file=" + folder.resolve("key.json"), "database.url=embedded")
                .run(arguments);
    }
}
