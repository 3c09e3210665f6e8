package nl.kinderrechtenhelpdesk.codebook.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.codebook.CodeEntry;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Condition;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.PageFiles;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.terms.Terms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;

/** The codebook as it was delivered with this version. A facet that does not hang together stops the start. */
@Service
class PublishedCodebook implements Codebook {

    private final Map<Facet, FacetEntry> entries = new LinkedHashMap<>();
    private final Names names;
    private final Addresses addresses;
    private final Successions successions;
    private final OptionsOfDay ofDay = new OptionsOfDay();
    private final boolean wordsChange;

    @Autowired
    PublishedCodebook(Rights rights, Terms terms, MessageSource messages, PageFiles files) {
        this(FacetFile.read(), name -> CodeList.of(name, rights, terms), messages, files.change());
    }

    /** @param wordsChange whether names are read anew for each page, as for who works on them */
    PublishedCodebook(FacetFile file, Function<String, CodeList> lists, MessageSource messages, boolean wordsChange) {
        names = new Names(messages);
        this.wordsChange = wordsChange;
        for (FacetFile.Entry written : file.facets()) {
            CodeList list = written.list() == null ? null : lists.apply(written.list());
            FacetEntry entry = FacetReading.entry(written, list);
            if (entries.put(entry.facet(), entry) != null) {
                throw new IllegalStateException("twice in the codebook: " + entry.facet());
            }
            names.keep(entry, written.labels(), list);
        }
        for (FacetEntry entry : entries.values()) {
            if (entry.under() != null) {
                entry(entry.under());
            }
        }
        names.check(entries.values());
        addresses = new Addresses(entries.values(), this::knows);
        successions = new Successions(entries.values());
    }

    @Override
    public List<FacetEntry> facets() {
        return List.copyOf(entries.values());
    }

    @Override
    public Optional<FacetEntry> named(String name) {
        return entries.values().stream()
                .filter(entry -> entry.facet().name().equals(name))
                .findFirst();
    }

    @Override
    public FacetEntry entry(Facet facet) {
        FacetEntry entry = entries.get(facet);
        if (entry == null) {
            throw new IllegalStateException("not in the codebook: " + facet);
        }
        return entry;
    }

    @Override
    public String title(Facet facet, Language language) {
        return names.title(facet, language);
    }

    @Override
    public String question(Facet facet, Language language) {
        return names.question(facet, language);
    }

    @Override
    public Optional<String> hint(Facet facet, Language language) {
        return names.hint(facet, language);
    }

    @Override
    public String label(Facet facet, String code, Language language) {
        return names.of(entry(facet), code, language).orElse(code);
    }

    @Override
    public boolean knows(Facet facet, String code) {
        return names.of(entry(facet), code, Language.NL).isPresent();
    }

    @Override
    public boolean offers(Facet facet, String code, LocalDate on) {
        FacetEntry entry = entry(facet);
        return entry.months()
                ? Names.month(code).filter(month -> !month.atDay(1).isAfter(on)).isPresent()
                : entry.codes().stream().anyMatch(known -> known.code().equals(code) && known.valid(on));
    }

    @Override
    public List<Option> options(Facet facet, LocalDate on, Collection<String> kept, Language language) {
        List<Option> offered = wordsChange
                ? made(facet, on, List.of(), language)
                : ofDay.of(facet, on, language, () -> made(facet, on, List.of(), language));
        boolean allOffered = kept.stream()
                .allMatch(code ->
                        offered.stream().anyMatch(option -> option.value().equals(code)));
        return allOffered ? offered : made(facet, on, kept, language);
    }

    private List<Option> made(Facet facet, LocalDate on, Collection<String> kept, Language language) {
        FacetEntry entry = entry(facet);
        List<Option> options = new ArrayList<>();
        for (CodeEntry code : entry.codes()) {
            if (code.valid(on) || kept.contains(code.code())) {
                Option option = Option.of(code.code(), label(facet, code.code(), language));
                String heading = names.heading(facet, code.code(), language);
                options.add(heading == null ? option : option.in(heading));
            }
        }
        kept.stream()
                .filter(code ->
                        entry.codes().stream().noneMatch(known -> known.code().equals(code)))
                .filter(code -> knows(facet, code))
                .forEach(code -> options.add(Option.of(code, label(facet, code, language))));
        return options;
    }

    @Override
    public Selection selection(MultiValueMap<String, String> query) {
        return addresses.read(query);
    }

    @Override
    public Map<String, String> address(Selection selection) {
        return addresses.write(selection);
    }

    @Override
    public Codes inFacts(Codes codes) {
        return codes.only(facet -> entry(facet).inFacts());
    }

    @Override
    public List<List<String>> meant(Selection selection) {
        return selection.codes().byFacet().entrySet().stream()
                .map(asked -> meant(asked.getKey(), asked.getValue(), selection.successors()))
                .toList();
    }

    @Override
    public Condition condition(String column, Selection selection) {
        List<String> conditions = new ArrayList<>();
        Map<String, List<String>> values = new HashMap<>();
        selection.codes().byFacet().forEach((facet, codes) -> {
            conditions.add(column + " && cast(:facet_" + facet.name() + " as text[])");
            values.put("facet_" + facet.name(), meant(facet, codes, selection.successors()));
        });
        return new Condition(conditions.isEmpty() ? "true" : String.join(" and ", conditions), values);
    }

    /** What is found by codes of a facet, as it is stored: they themselves, those they took the place of, and facets that are found under this one. */
    private List<String> meant(Facet facet, Collection<String> codes, boolean successors) {
        List<String> meant = new ArrayList<>();
        for (FacetEntry entry : entries.values()) {
            if (entry.facet().equals(facet) || facet.equals(entry.under())) {
                for (String code : codes) {
                    String stored = Codes.stored(entry.facet(), code);
                    meant.add(stored);
                    if (successors) {
                        meant.addAll(successions.before(stored));
                    }
                }
            }
        }
        return meant;
    }

    @Override
    public Map<String, String> successors() {
        return successions.all();
    }
}
