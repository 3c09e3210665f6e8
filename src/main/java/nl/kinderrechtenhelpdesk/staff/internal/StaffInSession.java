package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.SessionHolder;
import nl.kinderrechtenhelpdesk.page.SessionKind;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.stereotype.Component;

/** How a session holds a colleague who is signed in, and how long: half an hour without a page, twelve hours in all. */
@Component
class StaffInSession implements SessionKind<SignedIn> {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);

    static String name(StaffId id) {
        return "staff:" + id;
    }

    @Override
    public String tag() {
        return "staff/1";
    }

    @Override
    public Class<SignedIn> type() {
        return SignedIn.class;
    }

    @Override
    public List<String> write(SignedIn who) {
        List<String> fields = new ArrayList<>(List.of(who.id().toString(), who.name()));
        who.roles().stream().sorted().map(Role::name).forEach(fields::add);
        return fields;
    }

    @Override
    public SignedIn read(List<String> fields) {
        return new SignedIn(
                StaffId.of(fields.get(0)),
                fields.get(1),
                fields.stream().skip(2).map(Role::valueOf).collect(Collectors.toSet()));
    }

    @Override
    public Optional<SessionHolder> holder(SignedIn who) {
        List<String> roles = who.roles().stream().sorted().map(Role::name).toList();
        return Optional.of(new SessionHolder(name(who.id()), roles, IDLE, LONGEST));
    }
}
