package nl.kinderrechtenhelpdesk.kernel;

import java.util.Locale;
import java.util.Optional;

/** A language in which the helpdesk shows its pages. Dutch comes first: it has no prefix in addresses. */
public enum Language {
    NL("nl", "Nederlands", ""),
    EN("en", "English", "/en");

    private final String tag;
    private final String ownName;
    private final String prefix;

    Language(String tag, String ownName, String prefix) {
        this.tag = tag;
        this.ownName = ownName;
        this.prefix = prefix;
    }

    /** The BCP 47 tag, for the {@code lang} attribute. */
    public String tag() {
        return tag;
    }

    /** What speakers of the language call it. */
    public String ownName() {
        return ownName;
    }

    /** What an address in this language begins with: empty, or a slash and the tag. */
    public String prefix() {
        return prefix;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
