package nl.kinderrechtenhelpdesk.journey;

import java.util.function.Consumer;

/** Somebody who asks, page by page. */
final class Asker implements AutoCloseable {

    private final Visitor visitor;
    private final String language;
    private final String next;
    private final Consumer<Visitor> look;

    Asker(Visitor visitor, String language, String next, Consumer<Visitor> look) {
        this.visitor = visitor;
        this.language = language;
        this.next = next;
        this.look = look;
    }

    Visitor visitor() {
        return visitor;
    }

    void beginsAs(String who) {
        visitor.open(language + "/");
        look.accept(visitor);
        visitor.open(language + "/stel-je-vraag");
        answers("wie", "gevaar", () -> visitor.tick("who", who));
        answers("gevaar", "vraag", () -> visitor.tick("danger", "nee"));
    }

    /** Looks at a page, fills it, and goes on to the next. */
    void answers(String page, String following, Runnable fill) {
        look.accept(visitor);
        fill.run();
        visitor.press(next);
        visitor.isAt(language + "/stel-je-vraag/" + following);
    }

    void asks(String question, String happened) {
        answers("vraag", "gebeurd", () -> visitor.type("question", question));
        answers("gebeurd", "over-wie", () -> visitor.type("happened", happened));
    }

    void tellsWhereAndWho(String situation, String municipality, String body) {
        answers("situatie", "waar", () -> visitor.tick("situations", situation));
        answers("waar", "instantie", () -> visitor.select("municipality", municipality));
        answers("instantie", "brief", () -> visitor.tick("bodies", body));
    }

    /** Sends what stands on the last page and returns the code. */
    String sends(String button) {
        look.accept(visitor);
        visitor.press(button);
        visitor.isAt(language + "/stel-je-vraag/ontvangen");
        look.accept(visitor);
        return visitor.main("#code").innerText().replaceAll("\\s", "");
    }

    void comesBackWith(String code) {
        visitor.open(language + "/mijn-vraag");
        look.accept(visitor);
        visitor.type("code", code);
        follow();
        visitor.isAt(language + "/mijn-vraag/gesprek");
    }

    private void follow() {
        visitor.follow(visitor.main("form .govuk-button").first());
    }

    @Override
    public void close() {
        visitor.close();
    }
}
