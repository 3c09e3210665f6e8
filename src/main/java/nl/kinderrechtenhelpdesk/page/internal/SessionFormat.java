package nl.kinderrechtenhelpdesk.page.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.page.SessionHolder;
import nl.kinderrechtenhelpdesk.page.SessionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/**
 * What a session holds, as bytes: times and the few kinds of things that modules name, each as texts. Who is signed in is stored as the
 * principal alone; the rest of Spring Security's context is made from it.
 */
@Component
class SessionFormat {

    private static final byte VERSION = 1;

    /**
     * @param usedAt when something was asked with it
     * @param endsAt when it is over, however busy
     */
    record Content(Instant createdAt, Instant usedAt, Instant endsAt, Duration idle, Map<String, Object> attributes) {

        boolean isOver(Instant now) {
            return !now.isBefore(endsAt) || !now.isBefore(usedAt.plus(idle));
        }

        Instant overAt() {
            Instant idleAt = usedAt.plus(idle);
            return idleAt.isBefore(endsAt) ? idleAt : endsAt;
        }
    }

    private final Map<String, SessionKind<?>> byTag = new HashMap<>();
    private final Map<Class<?>, SessionKind<?>> byType = new HashMap<>();

    SessionFormat(List<SessionKind<?>> kinds) {
        for (SessionKind<?> kind : kinds) {
            if (byTag.put(kind.tag(), kind) != null || byType.put(kind.type(), kind) != null) {
                throw new IllegalArgumentException("two kinds for one thing in a session: " + kind.tag());
            }
        }
    }

    /** @throws IllegalArgumentException when a session may not hold this */
    void check(Object attribute) {
        if (!byType.containsKey(held(attribute).getClass())) {
            throw new IllegalArgumentException(
                    "a session may not hold a " + held(attribute).getClass().getName());
        }
    }

    Optional<SessionHolder> holder(Object attribute) {
        Object held = held(attribute);
        return kind(held).holder(held);
    }

    byte[] write(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeLong(content.createdAt().toEpochMilli());
            out.writeLong(content.usedAt().toEpochMilli());
            out.writeLong(content.endsAt().toEpochMilli());
            out.writeLong(content.idle().toMillis());
            out.writeByte(content.attributes().size());
            for (Map.Entry<String, Object> attribute : content.attributes().entrySet()) {
                Object held = held(attribute.getValue());
                List<String> fields = kind(held).write(held);
                out.writeUTF(attribute.getKey());
                out.writeUTF(kind(held).tag());
                out.writeByte(fields.size());
                for (String field : fields) {
                    out.writeUTF(field);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Empty when the bytes are of another version of the application; the seal says already that they are ours. */
    Optional<Content> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != VERSION) {
                return Optional.empty();
            }
            Instant createdAt = Instant.ofEpochMilli(in.readLong());
            Instant usedAt = Instant.ofEpochMilli(in.readLong());
            Instant endsAt = Instant.ofEpochMilli(in.readLong());
            Duration idle = Duration.ofMillis(in.readLong());
            Map<String, Object> attributes = new HashMap<>();
            for (int left = in.readUnsignedByte(); left > 0; left--) {
                String name = in.readUTF();
                SessionKind<?> kind = byTag.get(in.readUTF());
                List<String> fields = texts(in);
                if (kind == null) {
                    return Optional.empty();
                }
                attributes.put(name, attribute(kind, fields));
            }
            return Optional.of(new Content(createdAt, usedAt, endsAt, idle, attributes));
        } catch (IOException | DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static <T> Object attribute(SessionKind<T> kind, List<String> fields) {
        T value = kind.read(fields);
        return kind.holder(value).<Object>map(holder -> context(value, holder)).orElse(value);
    }

    private static <T> SecurityContext context(T principal, SessionHolder holder) {
        String[] roles = holder.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                principal, null, AuthorityUtils.createAuthorityList(roles)));
    }

    private static Object held(Object attribute) {
        if (attribute instanceof SecurityContext context && context.getAuthentication() != null) {
            @Nullable Object principal = context.getAuthentication().getPrincipal();
            return principal == null ? attribute : principal;
        }
        return attribute;
    }

    @SuppressWarnings("unchecked") // a kind is kept by the type it says it is of
    private <T> SessionKind<T> kind(T held) {
        SessionKind<?> kind = byType.get(held.getClass());
        if (kind == null) {
            throw new IllegalArgumentException(
                    "a session may not hold a " + held.getClass().getName());
        }
        return (SessionKind<T>) kind;
    }
}
