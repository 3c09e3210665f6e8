package nl.kinderrechtenhelpdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session that ends while somebody types, in a real browser. */
@HelpdeskTest
class EndedSessionTest {

    private static final String TYPED = "Een lange notitie over de regenkruik, die niet verloren mag gaan.";

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Test
    void theNoteThatALawyerTypedIsStillInTheirWindow() {
        String site = "http://localhost:" + port;
        String question = "Mag dit zomaar? " + UUID.randomUUID();
        try (Asker child = new Asker(Visitor.onTelephone(site, true), "", "Verder", seen -> {});
                Colleague lawyer = new Colleague(site, signIn.newAccount(Role.LAWYER), seen -> {})) {
            child.beginsAs("CHILD");
            child.answers("vraag", "gebeurd", () -> child.visitor().type("question", question));
            child.visitor().press("Sla de rest over");
            child.visitor().isAt("/stel-je-vraag/controle");
            child.sends("Verstuur mijn vraag");
            lawyer.signsIn("/medewerkers", "/medewerkers/zaken");
            Visitor visitor = lawyer.visitor();
            visitor.type("zoek", question.substring(question.length() - 12));
            visitor.press("Zoek");
            visitor.follow(visitor.main("a.case-number").first());
            visitor.type("notitie", TYPED);
            visitor.window().clearCookies(new BrowserContext.ClearCookiesOptions().setName("sessie"));
            visitor.press("Notitie opslaan");
            assertThat(visitor.page().content()).contains(TYPED);
        }
    }
}
