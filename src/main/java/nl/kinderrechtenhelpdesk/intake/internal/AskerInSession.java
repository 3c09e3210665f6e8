package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.SessionHolder;
import nl.kinderrechtenhelpdesk.page.SessionKind;
import org.springframework.stereotype.Component;

/** How a session holds an asker who came in with the code, and how long: ten minutes without a page, and the longest visit in all. */
@Component
class AskerInSession implements SessionKind<AskerVisit> {

    private static final Duration IDLE = Duration.ofMinutes(10);

    private final AskerRules rules;

    AskerInSession(AskerRules rules) {
        this.rules = rules;
    }

    static String name(CaseId caseId) {
        return "asker:" + caseId;
    }

    @Override
    public String tag() {
        return "asker/1";
    }

    @Override
    public Class<AskerVisit> type() {
        return AskerVisit.class;
    }

    @Override
    public List<String> write(AskerVisit visit) {
        return List.of(
                visit.caseId().toString(),
                visit.codeId().toString(),
                visit.since().toString());
    }

    @Override
    public AskerVisit read(List<String> fields) {
        return new AskerVisit(CaseId.of(fields.get(0)), UUID.fromString(fields.get(1)), Instant.parse(fields.get(2)));
    }

    @Override
    public Optional<SessionHolder> holder(AskerVisit visit) {
        return Optional.of(new SessionHolder(name(visit.caseId()), List.of("ASKER"), IDLE, rules.longestVisit()));
    }
}
