package nl.kinderrechtenhelpdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A child whose case is closed writes, in the third message, that they are in danger; in a real browser. */
@HelpdeskTest
class DangerJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Autowired
    Intake intake;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Test
    void aChildInDangerIsHelpedAtOnceAndSeenAtOnceInACaseThatIsClosed() {
        String site = "http://localhost:" + port;
        SignIn.Person person = signIn.newAccount(Role.LAWYER);
        try (Asker child = new Asker(Visitor.onTelephone(site, false), "", "Verder", seen -> {});
                Colleague lawyer = new Colleague(site, person, seen -> {})) {
            Visitor visitor = child.visitor();
            child.beginsAs("CHILD");
            child.answers("vraag", "gebeurd", () -> visitor.type("question", "Mag dit zomaar? " + UUID.randomUUID()));
            visitor.press("Sla de rest over");
            String code = child.sends("Verstuur mijn vraag");
            CaseId id = intake.caseOf(AskerCode.parse(code).orElseThrow()).orElseThrow();
            String casePath = "/medewerkers/zaken/" + id;
            lawyer.signsIn(casePath, casePath);
            lawyer.visitor().press("In behandeling nemen");
            close(id, person);

            child.comesBackWith(code);
            writes(visitor, "Dank je wel.");
            writes(visitor, "Nog iets.");
            writes(visitor, "Ik wil dood. Niemand luistert.");
            assertThat(visitor.page().content()).contains("help-now", "tel:113");

            staffSeeItAndCannotCloseOverIt(lawyer.visitor(), casePath, id);
        }
    }

    private static void writes(Visitor visitor, String words) {
        visitor.type("bericht", words);
        visitor.press("Versturen");
        visitor.sees(words);
    }

    private void close(CaseId id, SignIn.Person person) {
        var file = handling.find(id).orElseThrow();
        Coding known = file.coding();
        Coding coded = new Coding(
                known.codes().with(Facet.THEME, "EDUCATION").with(Facet.OUTCOME, OutcomeCode.WITHDRAWN),
                known.provisions());
        handling.close(id, coded, new Actor.Staff(person.id()), file.summary().version());
    }

    private void staffSeeItAndCannotCloseOverIt(Visitor staff, String casePath, CaseId id) {
        staff.open("/medewerkers/zaken?behandelaar=ik&status=open");
        staff.sees("Spoed", "Nieuw bericht", casework.find(id).orElseThrow().number());
        assertThat(staff.page().locator("nav.nav").innerText()).contains("1 nieuw");
        staff.open(casePath);
        staff.sees("Spoed", "Ik wil dood", "uit een bericht");
        staff.press("Heropenen");
        staff.sees("Er is een bericht van de vraagsteller dat niemand heeft gezien.", "Deze zaak is spoed.");
        staff.type("bericht", "Wat goed dat je het zegt. Ik bel");
        staff.press("Gezien");
        assertThat(staff.main("#bericht").inputValue()).isEqualTo("Wat goed dat je het zegt. Ik bel");
        staff.main("summary:text-is('Het is geen spoed meer')").click();
        staff.type("spoedweg", "Gebeld met het kind en met 113. Ze is nu bij haar tante.");
        staff.press("Haal spoed weg");
        staff.isAt(casePath);
        staff.sees("Geen spoed meer", "Gebeld met het kind en met 113.");
        assertThat(casework.find(id).orElseThrow().urgent()).isFalse();
    }
}
