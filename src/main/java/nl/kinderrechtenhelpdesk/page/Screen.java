package nl.kinderrechtenhelpdesk.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Messages;
import nl.kinderrechtenhelpdesk.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * What every template gets besides its own view record, as the parameter {@code s}: the language with its words, dates and addresses,
 * who is signed in, and the token that forms carry.
 *
 * <p>Made for one request by {@code Screens}; holds no content of a page.
 */
public final class Screen {

    /** The hidden field against forged forms. */
    public record Token(String name, String value) {}

    private final Language language;
    private final Notation notation;
    private final Address address;
    private final Messages messages;
    private final Organisation organisation;
    private final Assets assets;
    private final HouseStyle houseStyle;
    private final Signed signed;
    private final Supplier<@Nullable Token> token;
    private final Kept kept;

    /** Who is signed in, as far as the shell needs to know. */
    record Signed(
            @Nullable String name,
            Set<Role> roles,
            boolean asker,
            List<NavItem> navigation,
            Supplier<WaitingWork.Waiting> waiting) {}

    /** Something that waits for the reader. */
    public record Notice(String words, String path) {}

    Screen(
            Language language,
            Address address,
            Messages messages,
            Organisation organisation,
            Assets assets,
            HouseStyle houseStyle,
            Signed signed,
            Supplier<@Nullable Token> token,
            Kept kept) {
        this.language = language;
        this.notation = new Notation(language);
        this.address = address;
        this.messages = messages;
        this.organisation = organisation;
        this.assets = assets;
        this.houseStyle = houseStyle;
        this.signed = signed;
        this.token = token;
        this.kept = kept;
    }

    /** The language of the words of this page. */
    public Language language() {
        return language;
    }

    /** The language that the visitor chose; this page is in another when it does not exist in that one. */
    public Language chosen() {
        return address.chosen();
    }

    /** The languages in which this page exists. */
    public List<Language> languages() {
        return address.languages();
    }

    /** For the attribute {@code lang} of a text in another language than this page, because this one lacks it; otherwise null. */
    public @Nullable String lang(String key) {
        return isOther(key) ? messages.languageOf(key, language).tag() : null;
    }

    /** For the attribute {@code dir} beside {@link #lang}. */
    public @Nullable String dir(String key) {
        return isOther(key) ? messages.languageOf(key, language).dir() : null;
    }

    /** The words behind a key only when this language has them itself, for who knows a next key to look for. */
    public @Nullable String own(String key, Object... arguments) {
        return isOther(key) ? null : tOrNull(key, arguments);
    }

    private boolean isOther(String key) {
        return messages.languageOf(key, language) != language;
    }

    /** This same request with the words and addresses of another language, for a part of a page that is written in it. */
    public Screen in(Language other) {
        return other == language
                ? this
                : new Screen(other, address, messages, organisation, assets, houseStyle, signed, token, kept);
    }

    /** As if the visitor had chosen that language, words and addresses: for a letter, which is the same whoever looks at it. */
    public Screen whollyIn(Language other) {
        Address there = new Address(other, address.path(), address.site());
        return new Screen(other, there, messages, organisation, assets, houseStyle, signed, token, kept);
    }

    /** The words behind a key; a missing key is a bug and throws. */
    public String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** The words behind a key, or null where this language has none. */
    public @Nullable String tOrNull(String key, Object... arguments) {
        return messages.getMessage(key, arguments, null, language.locale());
    }

    public String t(Form.Problem problem) {
        return t(problem.messageKey(), problem.arguments().toArray());
    }

    /** The address of a path of ours in the language that the visitor chose. */
    public String url(String target) {
        return chosen().prefix() + target;
    }

    /** The address of this same page in another language, for the same reader. */
    public String urlIn(Language other) {
        return address.in(other) + kept.reader();
    }

    /** The one full address of this page in a language, for search engines; null when the site has no address of its own. */
    public @Nullable String fullUrlIn(Language other) {
        return address.full(other);
    }

    /** The address of a file of ours, which changes when the file does. */
    public String asset(String name) {
        return assets.url(name);
    }

    /** The address of the organisation's own colours, or null when the styles have them already. */
    public @Nullable String houseStyle() {
        return houseStyle.needed() ? houseStyle.url() : null;
    }

    /** Path of this page without language prefix and query. */
    public String path() {
        return address.path();
    }

    public Organisation organisation() {
        return organisation;
    }

    /** Asked for only by pages with a form: asking makes the token, and with it a cookie. */
    public @Nullable Token token() {
        return token.get();
    }

    /** Whether a question was begun in this browser and may still be gone on with. */
    public boolean questionBegun() {
        return kept.questionBegun();
    }

    /** Whether the visitor chose large letters, and chose that we remember it. */
    public boolean largeText() {
        return kept.largeText();
    }

    public @Nullable String signedInName() {
        return signed.name();
    }

    public boolean signedIn() {
        return signed.name() != null;
    }

    public boolean asker() {
        return signed.asker();
    }

    public boolean is(Role role) {
        return signed.roles().contains(role);
    }

    public List<NavItem> navigation() {
        return signed.navigation();
    }

    /** What waits for somebody in the roles of the reader; counted anew for each page. */
    public List<Notice> notices() {
        List<Notice> waiting = new ArrayList<>();
        signed.waiting().get().notices().forEach((notice, number) -> {
            if (number > 0) {
                waiting.add(new Notice(t(notice.messageKey(), number), notice.path()));
            }
        });
        return waiting;
    }

    /** How many things wait behind an entry of the navigation. */
    public int waitingBehind(NavItem item) {
        return signed.waiting().get().behind().getOrDefault(item.path(), 0);
    }

    /** For example: 25 november 2026. */
    public String date(@Nullable LocalDate date) {
        return notation.date(date);
    }

    /** For example: 25-11-2026. */
    public String shortDate(@Nullable LocalDate date) {
        return notation.shortDate(date);
    }

    /** For example: woensdag 25 november 2026. */
    public String dayAndDate(LocalDate date) {
        return notation.dayAndDate(date);
    }

    /** For example: 25 november 2026 14:05, on the clock in Amsterdam. */
    public String dateTime(Instant instant) {
        return notation.dateTime(instant);
    }

    public String number(long number) {
        return notation.number(number);
    }

    /** With one decimal, for example: 1,3. */
    public String decimal(double number) {
        return notation.decimal(number);
    }

    /** An amount of cents, for example: € 1.250,50. */
    public String euros(long cents) {
        return notation.euros(cents);
    }
}
