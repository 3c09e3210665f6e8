package nl.kinderrechtenhelpdesk.page.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.page.BrowserKind;
import nl.kinderrechtenhelpdesk.page.OpenSession;
import nl.kinderrechtenhelpdesk.page.SessionHolder;
import nl.kinderrechtenhelpdesk.page.SessionSeal;
import nl.kinderrechtenhelpdesk.page.Sessions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Sessions in the database that give nobody access who reads or writes there: kept under a keyed hash of the id in the cookie, sealed,
 * and bound to that hash and to whose they are. Both ends of a session stand within the seal. Read once a request; written when
 * something changed, and for the last use once a minute.
 */
@Component
class SealedSessions implements SessionRepository<SealedSession>, Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(SealedSessions.class);
    private static final Duration WRITE_USE_AFTER = Duration.ofMinutes(1);
    private static final byte[] NOBODY = {};
    private static final Pattern MARK = Pattern.compile("[0-9a-f]{64}");

    private final SessionTable table;
    private final SessionSeal seal;
    private final SessionFormat format;
    private final InstantSource clock;

    SealedSessions(SessionTable table, SessionSeal seal, SessionFormat format, InstantSource clock) {
        this.table = table;
        this.seal = seal;
        this.format = format;
        this.clock = clock;
    }

    @Override
    public SealedSession createSession() {
        return SealedSession.begin(format, clock.instant());
    }

    @Override
    public @Nullable SealedSession findById(String id) {
        SealedSession known = ReadOnce.known(id);
        if (known != null || !SessionIds.hasShape(id)) {
            return known;
        }
        SessionTable.Row row = table.find(seal.name(id)).orElse(null);
        if (row == null) {
            return null;
        }
        byte[] opened = seal.open(row.name(), row.holder(), row.sealed()).orElse(null);
        if (opened == null) {
            LOG.warn("refused a stored session that was not sealed here for its place: somebody wrote in the database");
            table.delete(row.name());
            return null;
        }
        SessionFormat.Content content = format.read(opened).orElse(null);
        Instant now = clock.instant();
        if (content == null || content.isOver(now)) {
            table.delete(row.name());
            return null;
        }
        // the home page is no use of a session, and never writes
        Instant used = ReadOnce.onHomePage() ? content.usedAt() : now;
        SealedSession session = SealedSession.reopen(format, id, used, content, row);
        ReadOnce.remember(session);
        return session;
    }

    @Override
    public void save(SealedSession session) {
        SessionTable.Row before = session.stored();
        Instant used = session.getLastAccessedTime();
        if (!session.isChanged() && used.isBefore(session.storedUse().plus(WRITE_USE_AFTER))) {
            return;
        }
        SessionTable.Row row = row(session);
        if (before == null) {
            table.insert(row, used);
        } else if (session.isChanged()) {
            table.replace(before, row);
        } else {
            table.touch(before, row);
        }
        session.storedAs(row);
        ReadOnce.forget();
        ReadOnce.remember(session);
    }

    @Override
    public void deleteById(String id) {
        ReadOnce.forget();
        table.delete(seal.name(id));
    }

    @Override
    public void end(String holder) {
        ReadOnce.forget();
        table.deleteOf(seal.holder(holder), NOBODY);
    }

    @Override
    public void endOthers(String holder, String kept) {
        ReadOnce.forget();
        table.deleteOf(seal.holder(holder), seal.name(kept));
    }

    @Override
    public List<OpenSession> of(String holder, String current) {
        byte[] mine = seal.name(current);
        return open(holder).stream()
                .map(session -> new OpenSession(
                        HexFormat.of().formatHex(session.row().name()),
                        session.content().endsAt().minus(longest(session.content())),
                        session.content().usedAt(),
                        held(session.content(), BrowserKind.class).orElse(null),
                        Arrays.equals(session.row().name(), mine)))
                .toList();
    }

    @Override
    public void endOne(String holder, String mark) {
        if (MARK.matcher(mark).matches()) {
            ReadOnce.forget();
            table.delete(seal.holder(holder), HexFormat.of().parseHex(mark));
        }
    }

    @Override
    public void keep(String holder, int number) {
        ReadOnce.forget();
        open(holder).stream()
                .skip(number)
                .forEach(session -> table.delete(session.row().name()));
    }

    private record Opened(SessionTable.Row row, SessionFormat.Content content) {}

    /** Those of a holder that are sealed here and not over, the one used last first; what else is there is thrown away when it is used. */
    private List<Opened> open(String holder) {
        Instant now = clock.instant();
        return table.of(seal.holder(holder)).stream()
                .flatMap(row -> seal
                        .open(row.name(), row.holder(), row.sealed())
                        .flatMap(format::read)
                        .filter(content -> !content.isOver(now))
                        .map(content -> new Opened(row, content))
                        .stream())
                .sorted(Comparator.comparing(
                                (Opened session) -> session.content().usedAt())
                        .reversed())
                .toList();
    }

    private Duration longest(SessionFormat.Content content) {
        return content.attributes().values().stream()
                .flatMap(value -> format.holder(value).stream())
                .map(SessionHolder::longest)
                .findFirst()
                .orElse(Duration.ZERO);
    }

    private static <T> Optional<T> held(SessionFormat.Content content, Class<T> type) {
        return content.attributes().values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private SessionTable.Row row(SealedSession session) {
        byte[] name = seal.name(session.getId());
        byte[] holder = session.holder().isEmpty() ? NOBODY : seal.holder(session.holder());
        SessionFormat.Content content = session.content();
        return new SessionTable.Row(name, holder, seal.seal(name, holder, format.write(content)), content.overAt());
    }
}
