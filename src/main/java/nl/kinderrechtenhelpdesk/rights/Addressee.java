package nl.kinderrechtenhelpdesk.rights;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a text speaks to, and so in which words: every page, letter and notice for an asker asks it here. Not {@link AskerKind}, which
 * is a fact of the case; several kinds of askers are spoken to alike.
 */
public enum Addressee {
    CHILD("child", "", 75, 15),
    PARENT("parent", "adult", 60, 20),
    ADULT("adult", "", 60, 20),
    PROFESSIONAL("professional", "adult", 60, 20);

    private static final String FOR_CHILDREN = "kinderen";

    private final String own;
    private final String wider;
    private final int easyFrom;
    private final int longestSentence;

    Addressee(String own, String wider, int easyFrom, int longestSentence) {
        this.own = own;
        this.wider = wider;
        this.easyFrom = easyFrom;
        this.longestSentence = longestSentence;
    }

    public static Addressee of(AskerKind asker) {
        return switch (asker) {
            case CHILD -> CHILD;
            case PARENT -> PARENT;
            case FOSTER_PARENT, OTHER -> ADULT;
            case LAWYER, AID_WORKER, OTHER_PROFESSIONAL -> PROFESSIONAL;
        };
    }

    /** As an address says, which can be shared; an adult unless it says otherwise. */
    public static Addressee chosen(@Nullable String choice) {
        return FOR_CHILDREN.equals(choice) ? CHILD : ADULT;
    }

    /** What an address ends with to keep this choice. */
    public String query() {
        return isChild() ? "?voor=" + FOR_CHILDREN : "";
    }

    public boolean isChild() {
        return this == CHILD;
    }

    /** The last part of a message key that has one wording for children and one for everybody else. */
    public String wording() {
        return isChild() ? "child" : "adult";
    }

    /** What a message key may end with, fittest first; the last is the key as it is. */
    public List<String> endings() {
        return wider.isEmpty() ? List.of("." + own, "") : List.of("." + own, "." + wider, "");
    }

    /** The score of reading ease (0 to 100) from which a text is easy enough. */
    public int easyFrom() {
        return easyFrom;
    }

    /** The most words a sentence should have. */
    public int longestSentence() {
        return longestSentence;
    }
}
