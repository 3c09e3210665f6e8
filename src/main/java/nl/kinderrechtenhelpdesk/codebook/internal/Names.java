package nl.kinderrechtenhelpdesk.codebook.internal;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.codebook.CodeEntry;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What facets and codes are called: in the list that a code comes from, else in the message files. */
final class Names {

    private static final String OWN = "codebook.";

    private final MessageSource messages;
    private final Map<Facet, String> prefixes = new HashMap<>();
    private final Map<Facet, CodeList> lists = new HashMap<>();

    Names(MessageSource messages) {
        this.messages = messages;
    }

    void keep(FacetEntry entry, @Nullable String prefix, @Nullable CodeList list) {
        prefixes.put(entry.facet(), prefix == null ? OWN + entry.facet() + "." : prefix);
        if (list != null) {
            lists.put(entry.facet(), list);
        }
    }

    /** Every facet and every code has a name in every language, or the application does not start. */
    void check(Collection<FacetEntry> entries) {
        for (Language language : Language.all()) {
            for (FacetEntry entry : entries) {
                title(entry.facet(), language);
                for (CodeEntry code : entry.codes()) {
                    if (of(entry, code.code(), language).isEmpty()) {
                        throw new IllegalStateException("a code without a name: " + entry.facet() + ":" + code.code());
                    }
                }
            }
        }
    }

    String title(Facet facet, Language language) {
        return messages.getMessage(OWN + facet, null, language.locale());
    }

    String question(Facet facet, Language language) {
        return text(OWN + facet + ".question", language).orElseGet(() -> title(facet, language));
    }

    Optional<String> hint(Facet facet, Language language) {
        return text(OWN + facet + ".hint", language);
    }

    Optional<String> of(FacetEntry entry, String code, Language language) {
        if (entry.months()) {
            return month(code)
                    .map(month -> DateTimeFormatter.ofPattern("MMM uuuu", language.locale())
                            .format(month));
        }
        CodeList list = lists.get(entry.facet());
        String listed = list == null ? null : list.name(code, language);
        return listed != null
                ? Optional.of(listed)
                : entry.codes().stream()
                        .filter(known -> known.code().equals(code))
                        .findFirst()
                        .flatMap(known -> text(prefixes.get(entry.facet()) + code, language));
    }

    @Nullable
    String heading(Facet facet, String code, Language language) {
        CodeList list = lists.get(facet);
        return list == null ? null : list.heading(code, language);
    }

    static Optional<YearMonth> month(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}") ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }

    private Optional<String> text(String key, Language language) {
        return Optional.ofNullable(messages.getMessage(key, null, null, language.locale()));
    }
}
