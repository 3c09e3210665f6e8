package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.kinderrechtenhelpdesk.advice.AdviceDecision;
import nl.kinderrechtenhelpdesk.advice.AdviceSaved;
import nl.kinderrechtenhelpdesk.advice.Advices.Seen;
import nl.kinderrechtenhelpdesk.advice.OutcomeSaved;
import nl.kinderrechtenhelpdesk.advice.RightAtStake;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.HandoverText;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.Structural;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.WriteResult;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import org.jspecify.annotations.Nullable;

/**
 * A made-up case that is played act by act, each at its own moment, through the doors that real cases go through. An act that is refused
 * is a mistake in the play.
 */
final class PlayedCase {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Doors doors;
    private final Submission submission;
    private final CaseId id;
    private final AskerCode code;
    private Seen seen = new Seen(1, 0);
    private @Nullable String tells;

    private PlayedCase(Doors doors, Submission submission, Receipt receipt) {
        this.doors = doors;
        this.submission = submission;
        this.id = receipt.id();
        this.code = receipt.code();
    }

    /** Asks, and waits until the case is opened. */
    static PlayedCase asked(Doors doors, Submission submission, Instant at) {
        Receipt[] receipt = new Receipt[1];
        doors.clock().at(at, () -> receipt[0] = doors.intake().submit(submission));
        PlayedCase played = new PlayedCase(doors, submission, receipt[0]);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (doors.casework().find(played.id).isEmpty()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("a made-up case was not opened in time");
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        return played;
    }

    CaseId id() {
        return id;
    }

    /** What the code opens, when it is to be told to who tries the demo. */
    @Nullable
    String tells() {
        return tells;
    }

    PlayedCase telling(String what) {
        tells = what;
        return this;
    }

    AskerCode code() {
        return code;
    }

    void accept(StaffId by, Instant at) {
        doors.clock().at(at, () -> moved(doors.casework().move(id, Move.ACCEPT, new Actor.Staff(by), version())));
    }

    void askMore(StaffId by, Instant at, String text) {
        doors.clock()
                .at(at, () -> moved(doors.handling().askMore(id, Redacted.of(text), new Actor.Staff(by), version())));
    }

    void handOver(Move move, StaffId by, Instant at, HandoverText text) {
        doors.clock().at(at, () -> moved(doors.handling().handOver(id, move, text, new Actor.Staff(by), version())));
    }

    void note(StaffId by, Instant at, String text) {
        doors.clock().at(at, () -> written(doors.conversation().note(text(new Actor.Staff(by), text))));
    }

    void toAsker(StaffId by, Instant at, String text) {
        doors.clock().at(at, () -> written(doors.conversation().toAsker(text(new Actor.Staff(by), text))));
    }

    void fromAsker(Instant at, String text) {
        doors.clock().at(at, () -> written(doors.conversation().fromAsker(text(new Actor.Asker(id), text))));
    }

    void seen(Instant at) {
        doors.clock().at(at, () -> doors.conversation().seen(id));
    }

    private NewText text(Actor author, String text) {
        return new NewText(id, author, UUID.randomUUID(), Redacted.of(text), null);
    }

    /** Analyses the rights and writes the advice of the scenario. */
    void advise(Scenario scenario, AdviceWriter writer, StaffId by, Instant at) {
        doors.clock().at(at, () -> {
            var analysis = writer.analysis(scenario);
            doors.analysis().choose(id, analysis.keySet(), by);
            for (RightAtStake right : doors.analysis().of(id)) {
                var assessment = analysis.get(right.provision().code());
                if (assessment != null) {
                    doors.analysis().assess(id, right.provision().code(), assessment, right.version(), by);
                }
            }
            LocalDate on = Zone.dateOf(at);
            var text = writer.text(scenario, submission.asker(), on, submission.decisionDate());
            if (!(doors.advices().save(id, text, seen, by) instanceof AdviceSaved.Saved(Seen version))) {
                throw new IllegalStateException("a made-up advice was not saved");
            }
            seen = version;
        });
    }

    void submit(StaffId by, Instant at) {
        doors.clock().at(at, () -> done(doors.advices().submit(id, seen, by)));
    }

    void sendBack(StaffId reader, Instant at, String remarks) {
        doors.clock().at(at, () -> done(doors.advices().sendBack(id, seen, Redacted.of(remarks), reader)));
    }

    void approve(StaffId reader, Instant at, String remarks) {
        doors.clock().at(at, () -> done(doors.advices().approve(id, seen, Redacted.of(remarks), reader)));
    }

    void send(StaffId by, Instant at) {
        doors.clock().at(at, () -> done(doors.advices().send(id, seen, by)));
    }

    /** The asker tells how it turned out, the same for every right that is asked about. */
    void tell(Instant at, OutcomeCode outcome, String words) {
        doors.clock().at(at, () -> {
            Map<ProvisionCode, OutcomeCode> rights = new LinkedHashMap<>();
            doors.outcomes().askable(id).forEach(provision -> rights.put(provision.code(), outcome));
            doors.outcomes().tell(id, rights, rights.isEmpty() ? outcome : null, Redacted.of(words));
        });
    }

    void record(StaffId by, Instant at, Map<ProvisionCode, OutcomeCode> outcomes, String note) {
        doors.clock().at(at, () -> {
            long version = doors.outcomes().of(id).version();
            if (!(doors.outcomes().record(id, outcomes, Redacted.of(note), version, by)
                    instanceof OutcomeSaved.Saved)) {
                throw new IllegalStateException("a made-up outcome was not recorded");
            }
        });
    }

    void close(Scenario scenario, StaffId by, Instant at, Map<ProvisionCode, OutcomeCode> outcomes, OutcomeCode inAll) {
        List<CodedProvision> provisions = scenario.rights().stream()
                .map(right -> new CodedProvision(
                        right.provision(), right.finding(), outcomes.getOrDefault(right.provision(), inAll)))
                .toList();
        doors.clock().at(at, () -> {
            Coding known = doors.handling().find(id).orElseThrow().coding();
            Coding coding = new Coding(
                    known.codes().with(Facet.THEME, scenario.theme()).with(Facet.OUTCOME, inAll), provisions);
            moved(doors.handling().close(id, coding, new Actor.Staff(by), version()));
        });
    }

    /** Codes it as far as is known, and says that it is one of many. */
    void flag(Scenario scenario, StaffId by, Instant at, String sentence) {
        Actor.Staff lawyer = new Actor.Staff(by);
        doors.clock().at(at, () -> {
            Coding known = doors.handling().find(id).orElseThrow().coding();
            Coding coding = new Coding(known.codes().with(Facet.THEME, scenario.theme()), known.provisions());
            moved(doors.handling().code(id, coding, new Structural.Unsaid(), lawyer, version()));
            doors.flags().flag(id, Redacted.of(sentence), lawyer);
        });
    }

    private long version() {
        return doors.casework().find(id).orElseThrow().version();
    }

    private static void moved(MoveResult result) {
        if (!(result instanceof MoveResult.Moved)) {
            throw new IllegalStateException("a move of a made-up case was refused: " + result);
        }
    }

    private static void written(@Nullable WriteResult result) {
        if (!(result instanceof WriteResult.Written)) {
            throw new IllegalStateException("a text of a made-up case was refused");
        }
    }

    private static void done(AdviceDecision decision) {
        if (!(decision instanceof AdviceDecision.Done)) {
            throw new IllegalStateException("an advice of a made-up case was refused: " + decision);
        }
    }
}
