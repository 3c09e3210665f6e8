package nl.kinderrechtenhelpdesk.journey;

import java.util.function.Consumer;
import nl.kinderrechtenhelpdesk.testing.SignIn;

/** Somebody of the helpdesk at a desk, signed in with password and code. */
final class Colleague implements AutoCloseable {

    private final Visitor visitor;
    private final SignIn.Person person;
    private final Consumer<Visitor> look;

    Colleague(String site, SignIn.Person person, Consumer<Visitor> look) {
        this.visitor = Visitor.atDesk(site);
        this.person = person;
        this.look = look;
    }

    Visitor visitor() {
        return visitor;
    }

    void signsIn(String wanted, String arrives) {
        visitor.open(wanted);
        visitor.isAt("/medewerkers/inloggen");
        look.accept(visitor);
        enters();
        visitor.isAt(arrives);
    }

    /** Fills the pages of signing in that are in front of them. */
    void enters() {
        visitor.type("email", person.email());
        visitor.type("wachtwoord", SignIn.PASSWORD);
        visitor.press("Verder");
        visitor.isAt("/medewerkers/inloggen/code");
        look.accept(visitor);
        visitor.type("code", person.code());
        visitor.press("Inloggen");
    }

    void assesses(String casePath, String provision, String engagement, String finding, String reasoning) {
        visitor.open(casePath + "/kinderrechtentoets/" + provision);
        look.accept(visitor);
        visitor.type("geraakt", engagement);
        visitor.tick("oordeel", finding);
        visitor.type("motivering", reasoning);
        visitor.press("Opslaan");
        visitor.isAt(casePath + "/kinderrechtentoets");
    }

    void decides(String casePath, String remarks, String button) {
        visitor.open(casePath + "/advies/beoordelen");
        look.accept(visitor);
        visitor.type("opmerkingen", remarks);
        visitor.press(button);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
