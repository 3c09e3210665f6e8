package nl.kinderrechtenhelpdesk.publication.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.documents.Text;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.organisation.Detail;
import nl.kinderrechtenhelpdesk.organisation.Details;
import nl.kinderrechtenhelpdesk.organisation.OrganisationDetails;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.page.ScreenFactory;
import nl.kinderrechtenhelpdesk.publication.ReportComposer;
import nl.kinderrechtenhelpdesk.publication.ReportFinances;
import nl.kinderrechtenhelpdesk.publication.ReportTexts;
import nl.kinderrechtenhelpdesk.publication.ReportTexts.Section;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays a yearly report together in the order in which readers know it: foreword, figures, rights, problems, results, the organisation. */
@Component
class ComposesYearlyReport implements ReportComposer {

    private static final List<Detail> WHO = List.of(Detail.CONTROLLER, Detail.ADDRESS, Detail.REGISTER, Detail.ANBI);

    private final ScreenFactory screens;
    private final YearInFigures figures;
    private final YearInProblems problems;
    private final OrganisationDetails organisation;
    private final ObjectProvider<ReportFinances> finances;

    ComposesYearlyReport(
            ScreenFactory screens,
            YearInFigures figures,
            YearInProblems problems,
            OrganisationDetails organisation,
            ObjectProvider<ReportFinances> finances) {
        this.screens = screens;
        this.figures = figures;
        this.problems = problems;
        this.organisation = organisation;
        this.finances = finances;
    }

    @Override
    public Map<Language, Document> compose(int year, ReportTexts texts, LocalDate day) {
        Map<Language, Document> all = new LinkedHashMap<>();
        Language.all().stream()
                .filter(Language::complete)
                .forEach(language -> all.put(language, document(screens.outside(language), year, texts, day)));
        return all;
    }

    private Document document(Screen s, int year, ReportTexts texts, LocalDate day) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Block> counted = counted(s, section, year);
            List<Block> written = texts.of(section, s.language())
                    .map(ComposesYearlyReport::paragraphs)
                    .orElse(List.of());
            if (!counted.isEmpty() || !written.isEmpty()) {
                blocks.add(heading(s, "publication.yearly.section." + section));
                blocks.addAll(written);
                blocks.addAll(counted);
            }
        }
        blocks.add(heading(s, "publication.yearly.about"));
        for (String part : List.of(
                "publication.yearly.about.frozen", "publication.results.why.text", "publication.results.why.small")) {
            blocks.add(new Block.Paragraph(Text.of(s.t(part))));
        }
        return new Document(
                s.language(),
                s.t("publication.yearly.document", String.valueOf(year)),
                s.t("publication.yearly.subject", s.organisation().name(), String.valueOf(year)),
                s.organisation().name(),
                day,
                blocks);
    }

    /** What stands in a section by itself. */
    private List<Block> counted(Screen s, Section section, int year) {
        return switch (section) {
            case FIGURES -> figures.cases(s, year);
            case RIGHTS -> figures.rights(s, year);
            case PROBLEMS -> problems.files(s, year);
            case RESULTS ->
                Stream.concat(figures.outcomes(s, year).stream(), problems.work(s, year).stream())
                        .toList();
            case ORGANISATION -> who(s);
            case FINANCES -> money(s, year);
            case FOREWORD, THANKS, AHEAD -> List.of();
        };
    }

    private List<Block> who(Screen s) {
        Details details = organisation.now();
        List<Text> lines = new ArrayList<>();
        for (Detail detail : WHO) {
            details.of(detail, s.language())
                    .ifPresent(words -> lines.add(Text.of(
                            s.t("publication.yearly.who", s.t("organisation.detail." + detail + ".label"), words))));
        }
        return lines.isEmpty() ? List.of() : List.of(new Block.Bullets(lines));
    }

    private List<Block> money(Screen s, int year) {
        List<Block> blocks = finances.orderedStream()
                .flatMap(part -> part.of(year, s).stream())
                .toList();
        return blocks.isEmpty() ? List.of(new Block.Note(Text.of(s.t("publication.yearly.finances.none")))) : blocks;
    }

    /** A blank line begins a new paragraph. */
    static List<Block> paragraphs(Text text) {
        return Stream.of(text.words().strip().split("\\R\\h*\\R+"))
                .filter(words -> !words.isBlank())
                .<Block>map(words -> new Block.Paragraph(new Text(words.strip(), text.language())))
                .toList();
    }

    private static Block heading(Screen s, String key) {
        return new Block.Heading(2, Text.of(s.t(key)));
    }
}
