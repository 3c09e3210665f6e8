package nl.kinderrechtenhelpdesk.database.internal;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * After every start of the owner: gives whoever serves the right to read and write rows, and no more. A line of the audit trail can be
 * added and read, never changed or removed; its lanes can only be moved on; the list of migrations can only be read.
 */
final class GrantsToServe implements Callback {

    private final String role;

    GrantsToServe(String role) {
        this.role = role;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute(sql());
        } catch (SQLException e) {
            throw new IllegalStateException("whoever serves cannot be given its rights", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "grants to serve";
    }

    private String sql() {
        return """
                do $grants$
                declare place text; serves text := '%s';
                begin
                  perform pg_advisory_xact_lock(7201991);
                  for place in select nspname from pg_namespace
                      where nspname not like 'pg\\_%%' and nspname <> 'information_schema' loop
                    execute format('grant usage on schema %%I to %%I', place, serves);
                    execute format('grant select, insert, update, delete on all tables in schema %%I to %%I', place, serves);
                    execute format('grant usage, select on all sequences in schema %%I to %%I', place, serves);
                    execute format('grant execute on all functions in schema %%I to %%I', place, serves);
                  end loop;
                  execute format('revoke update, delete, truncate on privacy.audit_entry from %%I', serves);
                  execute format('revoke insert, delete, truncate on privacy.audit_lane from %%I', serves);
                  execute format('revoke insert, update, delete, truncate on public.flyway_schema_history from %%I', serves);
                end $grants$
                """.formatted(role.replace("'", "''"));
    }
}
