package nl.kinderrechtenhelpdesk.signals.web;

import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.signals.EarlierTrial;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Import;
import org.jspecify.annotations.Nullable;

/** What the pages for cases of earlier years show. */
public final class EarlierView {

    private EarlierView() {}

    /**
     * Where it begins, and what was taken over.
     *
     * @param taken how many cases were taken over just now; null when none were
     * @param takenBack whether an import was taken back just now
     */
    public record Start(
            Form form,
            List<UUID> drafts,
            List<Row> imports,
            @Nullable Integer taken,
            boolean takenBack) {}

    /** One import, with the name of who took it over, and its first and last month. */
    public record Row(Import imported, String by, String from, String until, boolean newest) {}

    /** What each column says. */
    public record Columns(String path, Form form, List<Column> columns, List<Refused> refused, List<Option> targets) {}

    /**
     * One column that can be taken over.
     *
     * @param examples what stands in it, some
     */
    public record Column(String field, String name, String examples) {}

    /** A column that looks personal, and the key of why. */
    public record Refused(String name, String why) {}

    /** What stands in the cells. */
    public record Values(String path, Form form, List<Facet> facets, String list) {}

    /**
     * One facet.
     *
     * @param asked what is not surely recognised
     * @param known what is
     * @param more how many others there are that are not asked, because there are too many
     */
    public record Facet(String title, List<Asked> asked, List<Known> known, List<Option> options, int more) {}

    /** One value of which is asked what it means. */
    public record Asked(String field, String text, int times) {}

    /** One value that is a code or the name of one. */
    public record Known(String text, String label, int times) {}

    /** What would happen. */
    public record Trial(
            String path,
            Form form,
            EarlierTrial trial,
            List<Coded> coded,
            List<EarlierTrial.Problem> problems,
            @Nullable String takenBefore) {}

    /** In how many cases a facet has a code. */
    public record Coded(String title, int cases) {}
}
