package nl.kinderrechtenhelpdesk.publication.web;

import java.time.Instant;
import java.util.List;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.publication.Erratum;
import nl.kinderrechtenhelpdesk.publication.ReportTexts.Section;
import org.jspecify.annotations.Nullable;

/**
 * One yearly report for those who make it.
 *
 * @param form the texts
 * @param proposal what waits for a second person; null for nothing
 * @param revision its number
 * @param proposedBy who laid it before the others
 * @param own whether the reader did
 * @param publishedAt null while it is not
 */
public record YearlyView(
        int year,
        Form form,
        @Nullable Document proposal,
        int revision,
        String proposedBy,
        @Nullable Instant proposedAt,
        boolean own,
        @Nullable Instant publishedAt) {

    public String path() {
        return YearlyController.PATH + "/" + year;
    }

    public List<Section> sections() {
        return List.of(Section.values());
    }

    public List<Language> languages() {
        return YearlyForm.languages();
    }

    public String field(Section section, Language language) {
        return YearlyForm.field(section, language);
    }

    /** The reports that were begun, and the years of which one can be. */
    public record All(List<Line> reports, List<String> years) {

        public All {
            reports = List.copyOf(reports);
            years = List.copyOf(years);
        }
    }

    /** @param stateKey where it stands */
    public record Line(
            String year, String stateKey, @Nullable Instant publishedAt) {}

    /** Corrections of one report, and the form for another. */
    public record Errata(int year, Form form, List<Written> errata) {

        public Errata {
            errata = List.copyOf(errata);
        }

        public String path() {
            return YearlyController.PATH + "/" + year + "/rectificaties";
        }
    }

    /** @param own whether the reader wrote it */
    public record Written(Erratum erratum, String by, boolean own) {}
}
