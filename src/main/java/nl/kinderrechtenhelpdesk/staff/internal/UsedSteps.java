package nl.kinderrechtenhelpdesk.staff.internal;

import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Up to which step the codes of a second factor were used, in {@code staff.account}: each counts once. */
@Component
class UsedSteps {

    private final JdbcClient database;

    UsedSteps(JdbcClient database) {
        this.database = database;
    }

    /** With a new secret the counting begins anew. */
    void begin(StaffId id, long step) {
        database.sql("update staff.account set totp_last_step = ? where id = ?")
                .params(step, id.value())
                .update();
    }

    long last(StaffId id) {
        return database.sql("select totp_last_step from staff.account where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /**
     * Uses up a step; false when it, or a later one, was used before. One that no clock can have reached yet was used
     * while the clock was ahead, and is forgotten.
     */
    boolean use(StaffId id, long step, long reachable) {
        return database.sql(
                                "update staff.account set totp_last_step = :step where id = :id and (totp_last_step < :step or totp_last_step > :reachable)")
                        .param("step", step)
                        .param("reachable", reachable)
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
