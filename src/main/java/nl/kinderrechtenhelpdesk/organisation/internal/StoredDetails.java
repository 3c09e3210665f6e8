package nl.kinderrechtenhelpdesk.organisation.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.organisation.Detail;
import nl.kinderrechtenhelpdesk.organisation.Details;
import nl.kinderrechtenhelpdesk.organisation.OrganisationDetails;
import nl.kinderrechtenhelpdesk.page.CurrentOrganisation;
import nl.kinderrechtenhelpdesk.page.Organisation;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The details in the database. Every page shows some of them, so they are read again only after a quarter of a minute or a change. */
@Component
class StoredDetails implements OrganisationDetails, CurrentOrganisation {

    private static final long SECONDS_FRESH = 15;

    private record Read(Instant at, Details details) {}

    private final JdbcClient database;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Organisation settings;
    private final InstantSource clock;
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicReference<@Nullable Read> known = new AtomicReference<>();

    StoredDetails(
            JdbcClient database,
            AuditTrail trail,
            TransactionTemplate transaction,
            Organisation settings,
            InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** While somebody reads them again, and when the database gives no answer, everybody else sees what was known. */
    @Override
    public Details now() {
        Read read = known.get();
        if (read == null) {
            return readAgain().details();
        }
        if (fresh(read) || !reading.tryLock()) {
            return read.details();
        }
        try {
            return readAgain().details();
        } catch (DataAccessException | TransactionException e) {
            // asked again a while later: a page that needs nothing else of the database does not wait for it each time
            known.compareAndSet(read, new Read(clock.instant(), read.details()));
            return read.details();
        } finally {
            reading.unlock();
        }
    }

    private Read readAgain() {
        Read read = new Read(clock.instant(), read());
        known.set(read);
        return read;
    }

    private boolean fresh(Read read) {
        Instant now = clock.instant();
        return read.at().plusSeconds(SECONDS_FRESH).isAfter(now) && !read.at().isAfter(now);
    }

    @Override
    public void save(Map<Detail, Map<Language, String>> texts, Actor by) {
        transaction.executeWithoutResult(status -> {
            Details before = read();
            texts.forEach((detail, words) -> words.forEach((language, text) -> {
                boolean same = before.of(detail, language).orElse("").equals(text.strip());
                write(detail, language, text.strip());
                if (!same) {
                    AuditDetail which = AuditDetail.of(detail.name() + "/" + language.tag());
                    trail.record(by, AuditAction.SETTINGS_CHANGED, null, which);
                }
            }));
        });
        known.set(null);
    }

    @Override
    public Organisation get() {
        try {
            return with(now());
        } catch (DataAccessException | TransactionException nothingKnownYet) {
            return settings;
        }
    }

    private Organisation with(Details details) {
        return new Organisation(
                settings.name(),
                settings.parent(),
                details.of(Detail.TELEPHONE, Language.NL).orElse(settings.telephone()),
                details.of(Detail.EMAIL, Language.NL).orElse(settings.email()),
                details.of(Detail.ADDRESS, Language.NL).orElse(settings.address()),
                settings.logo(),
                settings.brand(),
                settings.accent(),
                settings.neutralSite(),
                settings.answerDays());
    }

    private Details read() {
        Map<Detail, Map<Language, String>> texts = new EnumMap<>(Detail.class);
        database.sql("select name, language, words from organisation.detail").query(row -> {
            Language language = Language.ofTag(row.getString("language")).orElse(Language.NL);
            texts.computeIfAbsent(Detail.valueOf(row.getString("name")), detail -> new HashMap<>())
                    .put(language, row.getString("words"));
        });
        return new Details(texts);
    }

    private void write(Detail detail, Language language, String words) {
        database.sql("delete from organisation.detail where name = :name and language = :language")
                .param("name", detail.name())
                .param("language", language.tag())
                .update();
        if (!words.isEmpty()) {
            database.sql("""
                            insert into organisation.detail (name, language, words, changed_at)
                            values (:name, :language, :words, :at)""")
                    .param("name", detail.name())
                    .param("language", language.tag())
                    .param("words", words)
                    .param("at", Cells.time(clock.instant()))
                    .update();
        }
    }
}
