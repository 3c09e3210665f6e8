package nl.kinderrechtenhelpdesk.publication.internal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.documents.Documents;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.publication.Erratum;
import nl.kinderrechtenhelpdesk.publication.ReportTexts;
import nl.kinderrechtenhelpdesk.publication.ReportTexts.Section;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How texts and documents of reports stand in a column: JSON, languages by their tag. A language that is no longer there is left out. */
@Component
class ReportFormat {

    private static final TypeReference<Map<String, Map<String, String>>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> DOCUMENTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Erratum.Words>> WORDS = new TypeReference<>() {};

    private final Documents documents;
    private final JsonMapper json = JsonMapper.shared();

    ReportFormat(Documents documents) {
        this.documents = documents;
    }

    String keep(ReportTexts texts) {
        Map<String, Map<String, String>> kept = new LinkedHashMap<>();
        texts.texts().forEach((section, words) -> {
            Map<String, String> byTag = new TreeMap<>();
            words.forEach((language, text) -> byTag.put(language.tag(), text));
            kept.put(section.name(), byTag);
        });
        return json.writeValueAsString(kept);
    }

    ReportTexts texts(String kept) {
        Map<Section, Map<Language, String>> texts = new EnumMap<>(Section.class);
        json.readValue(kept, TEXTS).forEach((section, words) -> texts.put(Section.valueOf(section), byLanguage(words)));
        return new ReportTexts(texts);
    }

    String keep(Map<Language, Document> whole) {
        Map<String, String> kept = new TreeMap<>();
        whole.forEach((language, document) -> kept.put(language.tag(), documents.keep(document)));
        return json.writeValueAsString(kept);
    }

    Map<Language, Document> documents(String kept) {
        Map<Language, Document> whole = new LinkedHashMap<>();
        byLanguage(json.readValue(kept, DOCUMENTS))
                .forEach((language, document) -> whole.put(language, documents.open(document)));
        return whole;
    }

    String keepWords(Map<Language, Erratum.Words> words) {
        Map<String, Erratum.Words> kept = new TreeMap<>();
        words.forEach((language, text) -> kept.put(language.tag(), text));
        return json.writeValueAsString(kept);
    }

    Map<Language, Erratum.Words> words(String kept) {
        return byLanguage(json.readValue(kept, WORDS));
    }

    private static <T> Map<Language, T> byLanguage(Map<String, T> byTag) {
        Map<Language, T> byLanguage = new LinkedHashMap<>();
        byTag.forEach((tag, what) -> Language.ofTag(tag).ifPresent(language -> byLanguage.put(language, what)));
        return byLanguage;
    }
}
