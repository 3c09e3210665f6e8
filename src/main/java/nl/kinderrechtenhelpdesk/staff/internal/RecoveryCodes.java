package nl.kinderrechtenhelpdesk.staff.internal;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.StaffSeal;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ten codes that somebody keeps on paper for when the app is lost, each of which takes the place of one code of the app. Sixteen digits:
 * the first four say which it is, the other twelve are kept as a slow hash with a salt of its own, sealed to the account.
 */
@Component
@Transactional
class RecoveryCodes {

    static final int DIGITS = 16;

    private static final int MANY = 10;
    private static final int LABEL = 4;
    private static final String KIND = "staff.recovery_code/1";
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Stored(String hash, Redacted<byte[]> seal) {}

    private final JdbcClient database;
    private final Passwords hashes;
    private final ObjectProvider<StaffSeal> seals;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    RecoveryCodes(
            JdbcClient database,
            Passwords hashes,
            ObjectProvider<StaffSeal> seals,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.database = database;
        this.hashes = hashes;
        this.seals = seals;
        this.events = events;
        this.clock = clock;
    }

    /** Makes ten in the place of those there were; they are told this once. */
    List<Redacted<String>> make(StaffId id) {
        forget(id);
        Set<String> labels = new LinkedHashSet<>();
        while (labels.size() < MANY) {
            labels.add(digits(LABEL));
        }
        List<Redacted<String>> codes = new ArrayList<>();
        for (String label : labels) {
            Redacted<String> secret = Redacted.of(digits(DIGITS - LABEL));
            String hash = hashes.hash(secret);
            database.sql("insert into staff.recovery_code (staff_id, label, hash, seal) values (?, ?, ?, ?)")
                    .params(id.value(), label, hash, seals.getObject().of(KIND, fields(id, label, hash)))
                    .update();
            codes.add(secret.map(rest -> label + rest));
        }
        return codes;
    }

    /** Whether this is one of theirs; uses it up. As slow when there is none that begins so. */
    boolean accept(StaffId id, String digits) {
        String label = digits.substring(0, LABEL);
        Optional<Stored> stored = database.sql(
                        "select hash, seal from staff.recovery_code where staff_id = ? and label = ?")
                .params(id.value(), label)
                .query((rs, number) -> new Stored(rs.getString("hash"), Redacted.of(rs.getBytes("seal"))))
                .optional()
                .filter(row -> seals.getObject()
                        .holds(KIND, fields(id, label, row.hash()), row.seal().reveal()));
        boolean right = hashes.matches(
                Redacted.of(digits.substring(LABEL)), stored.map(Stored::hash).orElse(null));
        if (!right || use(id, label) == 0) {
            return false;
        }
        events.publishEvent(new StaffChanged(id, id, Change.RECOVERY_CODE_USED, Set.of(), Set.of(), clock.instant()));
        return true;
    }

    int left(StaffId id) {
        return database.sql("select count(*) from staff.recovery_code where staff_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    void forget(StaffId id) {
        database.sql("delete from staff.recovery_code where staff_id = ?")
                .param(id.value())
                .update();
    }

    /** Of two who use the same code at once one finds it gone. */
    private int use(StaffId id, String label) {
        return database.sql("delete from staff.recovery_code where staff_id = ? and label = ?")
                .params(id.value(), label)
                .update();
    }

    private static String digits(int number) {
        StringBuilder digits = new StringBuilder(number);
        for (int i = 0; i < number; i++) {
            digits.append(RANDOM.nextInt(10));
        }
        return digits.toString();
    }

    private static List<@Nullable String> fields(StaffId id, String label, String hash) {
        return List.of(id.toString(), label, hash);
    }
}
