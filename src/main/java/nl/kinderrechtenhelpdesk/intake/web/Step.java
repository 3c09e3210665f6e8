package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.intake.Draft;

/** The pages of a question, in order. Everything may stay empty but who asks and the question itself. */
enum Step {
    WHO(1, "wie", "who"),
    DANGER(2, "gevaar", "danger"),
    QUESTION(3, "vraag", "question"),
    HAPPENED(4, "gebeurd", "happened"),
    CHILD(5, "over-wie", "child"),
    SITUATION(6, "situatie", "situation"),
    PLACE(7, "waar", "place"),
    BODY(8, "instantie", "body"),
    LETTER(9, "brief", "letter"),
    UPCOMING(10, "datum", "upcoming"),
    CONTACT(11, "bereiken", "contact"),
    /** The second half of the contact page, for those who chose to be mailed or called. */
    ADDRESS(11, "adres", "address"),
    CHECK(12, "controle", "check");

    static final String START = "/stel-je-vraag";

    /** The field of a draft that holds the word of the page at which its asker goes on. */
    static final String RESUMED_AT = "plaats";

    /** The field of a draft that holds the word of the page on which danger was told, until the next answer. */
    static final String JUST_TOLD = "verteld";

    private static final List<Step> ORDER = List.of(values());

    private final int number;
    private final String word;
    private final String key;

    Step(int number, String word, String key) {
        this.number = number;
        this.word = word;
        this.key = key;
    }

    static Optional<Step> of(String word) {
        return Stream.of(values()).filter(step -> step.word.equals(word)).findFirst();
    }

    String path() {
        return this == WHO ? START : START + "/" + word;
    }

    /** Where its form is sent. */
    String action() {
        return START + "/" + word;
    }

    /** Its word in message keys. */
    String key() {
        return key;
    }

    /** Its number for people. */
    int number() {
        return number;
    }

    static int total() {
        return CHECK.number;
    }

    /** Its word in addresses. */
    String word() {
        return word;
    }

    /** The fields that are kept; of the danger question only a yes. */
    List<String> fields() {
        return switch (this) {
            case WHO -> List.of("who");
            case DANGER -> List.of("danger");
            case CHECK -> List.of();
            case QUESTION -> List.of("question");
            case HAPPENED -> List.of("happened");
            case CHILD -> List.of("age", "band", "childname");
            case SITUATION -> List.of("situations");
            case PLACE -> List.of("municipality");
            case BODY -> List.of("bodies");
            case LETTER -> List.of("letter-day", "letter-month", "letter-year");
            case UPCOMING -> List.of("upcoming", "soon-day", "soon-month", "soon-year");
            case CONTACT -> List.of("way");
            case ADDRESS -> ContactFields.OF_BOTH;
        };
    }

    Step next(Draft draft) {
        return neighbour(draft, 1);
    }

    Step previous(Draft draft) {
        return neighbour(draft, -1);
    }

    private Step neighbour(Draft draft, int direction) {
        List<Step> asked = ORDER.stream()
                .filter(step -> step != ADDRESS || this == ADDRESS || ContactFields.needsAddress(draft))
                .toList();
        int place = asked.indexOf(this) + direction;
        return asked.get(Math.clamp(place, 0, asked.size() - 1));
    }
}
