package nl.kinderrechtenhelpdesk.journey;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A parent has an order of the children's judge of five weeks ago: told not to wait, seen on top, established, settled. */
@HelpdeskTest
class DecisionJourneyTest {

    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Autowired
    InstantSource clock;

    @Test
    void aParentWithADecisionOfFiveWeeksAgoLosesNoTermWhileWaitingForUs() {
        String site = "http://localhost:" + port;
        LocalDate decision = Zone.today(clock).minusWeeks(5);
        try (Accessible accessible = new Accessible();
                Asker parent =
                        new Asker(Visitor.onTelephone(site, true), "", "Verder", seen -> accessible.look(seen.page()));
                Colleague lawyer = new Colleague(site, signIn.newAccount(Role.LAWYER), seen -> {})) {
            asks(parent, decision);
            seesOnTopAndSettles(lawyer.visitor(), lawyer, accessible, decision);
            accessible.assertNothingWrong();
        }
    }

    private static void asks(Asker parent, LocalDate decision) {
        Visitor visitor = parent.visitor();
        parent.beginsAs("PARENT");
        parent.asks(
                "Mijn kind is uit huis geplaatst na de dakpanvlinder. Wat kan ik nog doen?",
                "De rechter besliste dat.");
        parent.answers("over-wie", "situatie", () -> {});
        parent.answers("situatie", "waar", () -> {});
        parent.answers("waar", "instantie", () -> {});
        parent.answers("instantie", "brief", () -> {
            visitor.page().evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            visitor.tick("bodies", "RECHTER");
        });
        parent.answers(
                "brief",
                "datum",
                () -> visitor.date("letter", decision.getDayOfMonth(), decision.getMonthValue(), decision.getYear()));
        parent.answers("datum", "bereiken", () -> {});
        parent.answers("bereiken", "controle", () -> visitor.tick("way", "CODE_ONLY"));
        visitor.sees("Wacht niet op ons", "stopt geen termijn", "soms maar een week", "of wij laten weten");
        parent.sends("Verstuur mijn vraag");
        visitor.sees("Wacht niet op ons", "Doe dit vandaag", "Juridisch Loket");
    }

    private static void seesOnTopAndSettles(
            Visitor visitor, Colleague lawyer, Accessible accessible, LocalDate decision) {
        lawyer.signsIn("/medewerkers", "/medewerkers/zaken");
        visitor.type("zoek", "dakpanvlinder");
        visitor.press("Zoek");
        visitor.sees("Kijk vandaag: korte termijn mogelijk");
        visitor.follow(visitor.main("a.case-number").first());
        visitor.sees("Er kan een korte termijn lopen: kijk vandaag.");
        visitor.click("Bekijk of wijzig");
        accessible.look(visitor.page());
        visitor.select("soort", "CIVIL_APPEAL");
        visitor.press("Reken uit");
        visitor.sees("Laatste dag: ", "Rv 358 lid 2");
        visitor.press("Leg vast");
        accessible.look(visitor.page());
        visitor.sees("Hoger beroep van een beschikking", decision.plusMonths(3).format(IN_FULL));
        visitor.picture("termijnen-1280");
        visitor.follow(visitor.main("button[name='stand'][value='DONE']").first());
        visitor.sees("Gedaan");
    }
}
