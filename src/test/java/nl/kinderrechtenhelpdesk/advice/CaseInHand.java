package nl.kinderrechtenhelpdesk.advice;

import static org.awaitility.Awaitility.await;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.intake.Channel;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import org.springframework.beans.factory.BeanFactory;

/** Cases as lawyers have them on their desk, made through the doors that make real ones. */
public final class CaseInHand {

    public static final ProvisionCode EDUCATION = new ProvisionCode("CRC-28");
    public static final ProvisionCode BEING_HEARD = new ProvisionCode("CRC-12");

    private final Intake intake;
    private final Casework casework;
    private final RightsAnalysis analysis;
    private final Advices advices;

    public CaseInHand(BeanFactory helpdesk) {
        this.intake = helpdesk.getBean(Intake.class);
        this.casework = helpdesk.getBean(Casework.class);
        this.analysis = helpdesk.getBean(RightsAnalysis.class);
        this.advices = helpdesk.getBean(Advices.class);
    }

    public static StaffId somebody() {
        return StaffId.next(InstantSource.system());
    }

    public Receipt asked(AskerKind asker, Language language) {
        Receipt receipt = intake.submit(new Submission(
                Channel.WEB,
                language,
                asker,
                Redacted.of("Ik mag al drie maanden niet naar school. Kwebbelsteen."),
                null,
                null,
                AgeBand.AGE_12_15,
                null,
                List.of("SCHOOL"),
                List.of("NO_SCHOOL"),
                null,
                false,
                SafeContact.codeOnly()));
        await().until(() -> casework.find(receipt.id()).isPresent());
        return receipt;
    }

    /** A case that a lawyer has taken on. */
    public CaseId accepted(AskerKind asker, Language language) {
        CaseId id = asked(asker, language).id();
        move(id, Move.ACCEPT);
        return id;
    }

    public CaseId accepted() {
        return accepted(AskerKind.CHILD, Language.NL);
    }

    public void move(CaseId id, Move move) {
        MoveResult result = casework.move(
                id,
                move,
                new Actor.Staff(somebody()),
                casework.find(id).orElseThrow().version());
        if (!(result instanceof MoveResult.Moved)) {
            throw new AssertionError(move + " was refused: " + result);
        }
    }

    /** A right with a finding. */
    public void assess(CaseId id, ProvisionCode provision, Finding finding, StaffId by) {
        analysis.choose(id, List.of(provision), by);
        analysis.assess(
                id,
                provision,
                new Assessment(finding, Redacted.of("Geraakt: frummelbos."), Redacted.of("Motivering: zompvlinder.")),
                1,
                by);
    }

    public static AdviceText text(String introduction) {
        return new AdviceText(
                Redacted.of(introduction),
                List.of(
                        new Step(
                                Redacted.of("Schrijf een brief aan de school."),
                                Redacted.of("Jij en je moeder"),
                                LocalDate.of(2027, 3, 31),
                                EDUCATION,
                                Redacted.of("")),
                        new Step(
                                Redacted.of("Vraag om een gesprek."),
                                Redacted.of(""),
                                null,
                                null,
                                Redacted.of("artikel 40 van de wet"))),
                Redacted.of("Veel succes!"));
    }

    /** An advice that waits for a second lawyer. */
    public Advices.Seen submitted(CaseId id, StaffId author) {
        assess(id, EDUCATION, Finding.VIOLATED, author);
        Advices.Seen seen = write(id, "Hoi! Naar school gaan is jouw recht.", new Advices.Seen(1, 0), author);
        done(advices.submit(id, seen, author));
        return seen;
    }

    public Advices.Seen approved(CaseId id, StaffId author, StaffId reviewer) {
        Advices.Seen seen = submitted(id, author);
        done(advices.approve(id, seen, Redacted.of("Helder: wrikkelmuts."), reviewer));
        return seen;
    }

    public Advices.Seen sent(CaseId id) {
        StaffId author = somebody();
        Advices.Seen seen = approved(id, author, somebody());
        done(advices.send(id, seen, author));
        return seen;
    }

    public Advices.Seen write(CaseId id, String introduction, Advices.Seen over, StaffId author) {
        if (advices.save(id, text(introduction), over, author) instanceof AdviceSaved.Saved saved) {
            return saved.version();
        }
        throw new AssertionError("not saved");
    }

    static void done(AdviceDecision decision) {
        if (!(decision instanceof AdviceDecision.Done)) {
            throw new AssertionError("refused: " + decision);
        }
    }
}
