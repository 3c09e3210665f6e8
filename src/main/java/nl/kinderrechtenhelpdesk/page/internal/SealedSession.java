package nl.kinderrechtenhelpdesk.page.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.page.SessionHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** The session of one browser while a request is handled; {@link SealedSessions} keeps it in between. */
final class SealedSession implements Session {

    /** Of a session in which nobody is: somebody half-way. */
    private static final Duration IDLE = Duration.ofMinutes(30);

    private static final Duration LONGEST = Duration.ofHours(2);

    private final SessionFormat format;
    private final Instant createdAt;
    private final Map<String, Object> attributes;
    private final Instant usedAt;
    private String id;
    private Instant endsAt;
    private Duration idle;
    /** As it was read or written last. */
    private SessionTable.@Nullable Row stored;

    private Instant storedUse;
    private boolean changed;

    private SealedSession(SessionFormat format, String id, Instant now, SessionFormat.Content content) {
        this.format = format;
        this.id = id;
        this.createdAt = content.createdAt();
        this.usedAt = now;
        this.storedUse = content.usedAt();
        this.endsAt = content.endsAt();
        this.idle = content.idle();
        this.attributes = new HashMap<>(content.attributes());
    }

    static SealedSession begin(SessionFormat format, Instant now) {
        var content = new SessionFormat.Content(now, now, now.plus(LONGEST), IDLE, Map.of());
        SealedSession session = new SealedSession(format, SessionIds.next(), now, content);
        session.changed = true;
        return session;
    }

    static SealedSession reopen(
            SessionFormat format, String id, Instant now, SessionFormat.Content content, SessionTable.Row stored) {
        SealedSession session = new SealedSession(format, id, now, content);
        session.stored = stored;
        return session;
    }

    SessionFormat.Content content() {
        return new SessionFormat.Content(createdAt, usedAt, endsAt, idle, attributes);
    }

    SessionTable.@Nullable Row stored() {
        return stored;
    }

    /** The last use that is written down. */
    Instant storedUse() {
        return storedUse;
    }

    boolean isChanged() {
        return changed;
    }

    void storedAs(SessionTable.Row row) {
        stored = row;
        storedUse = usedAt;
        changed = false;
    }

    /** Of whom it is; empty text when nobody is in. */
    String holder() {
        return attributes.values().stream()
                .flatMap(value -> format.holder(value).stream())
                .map(SessionHolder::name)
                .findFirst()
                .orElse("");
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = SessionIds.next();
        changed = true;
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
    public <T> @Nullable T getAttribute(String name) {
        return (T) attributes.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    /** @throws IllegalArgumentException when a session may not hold this */
    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
            return;
        }
        format.check(value);
        attributes.put(name, value);
        changed = true;
        format.holder(value).ifPresent(holder -> {
            idle = holder.idle();
            endsAt = usedAt.plus(holder.longest());
        });
    }

    @Override
    public void removeAttribute(String name) {
        changed |= attributes.remove(name) != null;
    }

    @Override
    public Instant getCreationTime() {
        return createdAt;
    }

    /** Ignored: the caller tells the time of the machine, and here the clock of the application counts. */
    @Override
    public void setLastAccessedTime(Instant time) {}

    @Override
    public Instant getLastAccessedTime() {
        return usedAt;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed |= !interval.equals(idle);
        idle = interval;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    /** Never of a session in use: one that has ended is not given out. */
    @Override
    public boolean isExpired() {
        return false;
    }
}
