package nl.kinderrechtenhelpdesk.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language in which the helpdesk shows its pages, as {@code kernel/languages.json} lists it; there is one object for each, made at the
 * start. The first has every text. A language may be there in part: then only some pages are in it, and the others are shown in the
 * language that it falls back to. Not what a colleague or an asker speaks: nobody is asked for that.
 */
public final class Language implements Comparable<Language> {

    /** Which way a text runs, as the attribute {@code dir} says it. */
    public enum Direction {
        LTR("ltr"),
        RTL("rtl");

        private final String attribute;

        Direction(String attribute) {
            this.attribute = attribute;
        }

        public String attribute() {
            return attribute;
        }
    }

    private static final List<Language> ALL =
            LanguageFile.read().languages().stream().map(Language::new).toList();

    /** Dutch, the first: it has every text, and no prefix in addresses. */
    public static final Language NL = ofTag("nl").orElseThrow();

    /** English, which colleagues can work in too. */
    public static final Language EN = ofTag("en").orElseThrow();

    private final LanguageFile.Entry entry;
    private final Locale locale;

    private Language(LanguageFile.Entry entry) {
        this.entry = entry;
        this.locale = Locale.forLanguageTag(entry.locale() == null ? entry.tag() : entry.locale());
    }

    /** In the order in which they are offered, the first being the one that has every text. */
    public static List<Language> all() {
        return ALL;
    }

    public static Optional<Language> ofTag(String tag) {
        return ALL.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** The language whose prefix an address begins with; the first for an address without one. */
    public static Language ofAddress(String uri) {
        return ALL.stream()
                .filter(language -> !language.prefix().isEmpty())
                .filter(language -> uri.equals(language.prefix()) || uri.startsWith(language.prefix() + "/"))
                .findFirst()
                .orElse(NL);
    }

    /** The language of a locale that {@link #locale} gave. */
    public static Language ofLocale(Locale locale) {
        return ofTag(locale.getLanguage()).orElse(NL);
    }

    /** The BCP 47 tag, for the {@code lang} attribute. */
    public String tag() {
        return entry.tag();
    }

    /** As cases are coded with it: the tag in capitals. */
    public String code() {
        return entry.tag().toUpperCase(Locale.ROOT);
    }

    /** What speakers of the language call it. */
    public String ownName() {
        return entry.ownName();
    }

    /** What it is called in another language, such as Arabisch in Dutch. */
    public String nameIn(Language other) {
        return Locale.forLanguageTag(tag()).getDisplayLanguage(other.locale());
    }

    public Direction direction() {
        return entry.direction().equals(Direction.RTL.attribute()) ? Direction.RTL : Direction.LTR;
    }

    /** The value of the {@code dir} attribute. */
    public String dir() {
        return direction().attribute();
    }

    /** What an address in this language begins with: empty, or a slash and the tag. */
    public String prefix() {
        return entry.prefix();
    }

    /** Whether colleagues can work in it; if not, it is for askers and the public. */
    public boolean forStaff() {
        return entry.staff();
    }

    /** Whether every text is there; if not, it is a language in part. */
    public boolean complete() {
        return entry.pages() == null;
    }

    /** The pages of a language in part, as their address without prefix; empty for a complete one. */
    public List<String> pages() {
        return entry.pages() == null ? List.of() : entry.pages();
    }

    /** Whether the page at this path, without prefix, exists in it in full. */
    public boolean has(String path) {
        if (entry.pages() != null) {
            return entry.pages().contains(path.isEmpty() ? "/" : path);
        }
        return forStaff() || !(path.equals("/medewerkers") || path.startsWith("/medewerkers/"));
    }

    /** In which a text is looked for, in this order: itself, what it falls back to, and the first. */
    public List<Language> order() {
        return Stream.of(Stream.of(this), entry.fallback().stream().flatMap(tag -> ofTag(tag).stream()), Stream.of(NL))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** In which the page at this path is shown to somebody who asked for this language. */
    public Language shownAt(String path) {
        return order().stream()
                .filter(language -> language.has(path))
                .findFirst()
                .orElse(NL);
    }

    /** In which a letter or mail is written to somebody who reads this language: it is whole in one language. */
    public Language forLetters() {
        return order().stream().filter(Language::complete).findFirst().orElse(NL);
    }

    public Locale locale() {
        return locale;
    }

    /** In the order in which they are offered. */
    @Override
    public int compareTo(Language other) {
        return Integer.compare(ALL.indexOf(this), ALL.indexOf(other));
    }

    @Override
    public String toString() {
        return tag();
    }
}
