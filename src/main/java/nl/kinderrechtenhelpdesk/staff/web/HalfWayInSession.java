package nl.kinderrechtenhelpdesk.staff.web;

import java.time.Instant;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.SessionKind;
import org.springframework.stereotype.Component;

/** How a session holds somebody whose password was right and whose second factor is still asked. */
@Component
class HalfWayInSession implements SessionKind<Arriving.HalfWay> {

    @Override
    public String tag() {
        return "half-way/1";
    }

    @Override
    public Class<Arriving.HalfWay> type() {
        return Arriving.HalfWay.class;
    }

    @Override
    public List<String> write(Arriving.HalfWay half) {
        return List.of(half.id().toString(), half.since().toString(), half.to());
    }

    @Override
    public Arriving.HalfWay read(List<String> fields) {
        return new Arriving.HalfWay(StaffId.of(fields.get(0)), Instant.parse(fields.get(1)), fields.get(2));
    }
}
