package nl.kinderrechtenhelpdesk.giving.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.giving.Gift;
import nl.kinderrechtenhelpdesk.giving.GiftReference;
import nl.kinderrechtenhelpdesk.giving.Gifts;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.OrganisationVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gifts in their table. In the caller's transaction. */
@Component
class GiftStore {

    private static final int MOST_EXPECTED = 1_000;
    private static final String NAME = "name";
    private static final String EMAIL = "email";

    private final JdbcClient database;
    private final OrganisationVault vault;
    private final InstantSource clock;

    GiftStore(JdbcClient database, OrganisationVault vault, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** False when it was kept before. */
    boolean keep(UUID id, long cents, Gift.@Nullable Donor donor) {
        return database.sql("""
                        insert into giving.gift (gift_id, reference, cents, intended_at, name, email)
                        values (:id, :reference, :cents, :at, :name, :email) on conflict (gift_id) do nothing""")
                        .param("id", id)
                        .param("reference", GiftReference.draw().value())
                        .param("cents", cents)
                        .param("at", Cells.time(clock.instant()))
                        .param("name", donor == null ? null : vault.seal(slot(id, NAME), donor.name()))
                        .param("email", donor == null ? null : vault.seal(slot(id, EMAIL), donor.email()))
                        .update()
                == 1;
    }

    Optional<Gift> find(UUID id) {
        return database.sql("select * from giving.gift where gift_id = :id")
                .param("id", id)
                .query((row, number) -> read(row, null))
                .optional();
    }

    long count(Gifts.Shown shown) {
        return database.sql("select count(*) from giving.gift where " + where(shown))
                .query(Long.class)
                .single();
    }

    List<Gift> page(Gifts.Shown shown, Paging paging) {
        return database.sql("select * from giving.gift where " + where(shown)
                        + " order by intended_at desc, gift_id limit :size offset :offset")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> read(row, donor(row)))
                .list();
    }

    private static String where(Gifts.Shown shown) {
        return switch (shown) {
            case EXPECTED -> "received_on is null";
            case RECEIVED -> "received_on is not null and thanked_at is null";
            case THANKED -> "thanked_at is not null";
        };
    }

    List<Gifts.Expected> expected() {
        return database.sql("""
                        select gift_id, reference, cents, intended_at from giving.gift
                         where received_on is null order by intended_at desc limit :most""")
                .param("most", MOST_EXPECTED)
                .query((row, number) -> new Gifts.Expected(
                        row.getObject("gift_id", UUID.class),
                        new GiftReference(row.getString("reference")),
                        row.getLong("cents"),
                        Zone.dateOf(Cells.time(row, "intended_at"))))
                .list();
    }

    boolean received(UUID id, Gift.Received what) {
        return database.sql("""
                        update giving.gift set received_on = :on, received_cents = :cents, received_way = :way
                         where gift_id = :id and received_on is null""")
                        .param("on", what.on())
                        .param("cents", what.cents())
                        .param("way", what.way().name())
                        .param("id", id)
                        .update()
                == 1;
    }

    void notReceived(UUID id) {
        database.sql("""
                        update giving.gift set received_on = null, received_cents = null, received_way = null,
                                               thanked_at = null, thanked_by = null
                         where gift_id = :id and received_way = 'TRANSFER'""").param("id", id).update();
    }

    boolean thanked(UUID id, StaffId by) {
        return database.sql("""
                        update giving.gift set thanked_at = :at, thanked_by = :by
                         where gift_id = :id and received_on is not null and thanked_at is null""")
                        .param("at", Cells.time(clock.instant()))
                        .param("by", by.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean forgetDonor(UUID id) {
        return database.sql("""
                        update giving.gift set name = null, email = null, contact_erased_at = :at
                         where gift_id = :id and name is not null""")
                        .param("at", Cells.time(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    private Gift read(ResultSet row, Gift.@Nullable Donor donor) throws SQLException {
        @Nullable LocalDate on = row.getObject("received_on", LocalDate.class);
        return new Gift(
                row.getObject("gift_id", UUID.class),
                new GiftReference(row.getString("reference")),
                row.getLong("cents"),
                Cells.time(row, "intended_at"),
                on == null
                        ? null
                        : new Gift.Received(
                                on, row.getLong("received_cents"), Gift.Way.valueOf(row.getString("received_way"))),
                Cells.timeOrNull(row, "thanked_at"),
                donor);
    }

    private Gift.@Nullable Donor donor(ResultSet row) throws SQLException {
        UUID id = row.getObject("gift_id", UUID.class);
        byte @Nullable [] name = row.getBytes(NAME);
        byte @Nullable [] email = row.getBytes(EMAIL);
        return name == null || email == null
                ? null
                : new Gift.Donor(vault.open(slot(id, NAME), name), vault.open(slot(id, EMAIL), email));
    }

    private static Slot slot(UUID id, String column) {
        return new Slot("giving.gift", column, id);
    }
}
