package nl.kinderrechtenhelpdesk.publication.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.advocacy.Commitment;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Cell;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.documents.Text;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.Screen;

/** The report for the Committee as a document to take along. Words of problem files are Dutch, whatever the language of the report. */
final class CommitteeDocument {

    private final Screen s;
    private final CommitteeView view;
    private final FigureBlocks figures;
    private final List<Block> blocks = new ArrayList<>();

    private CommitteeDocument(Screen s, CommitteeView view) {
        this.s = s;
        this.view = view;
        this.figures = new FigureBlocks(s);
    }

    /** @param day of which day what it says is */
    static Document of(Screen s, CommitteeView view, LocalDate day) {
        CommitteeDocument document = new CommitteeDocument(s, view);
        document.write();
        return new Document(
                s.language(),
                s.t("publication.committee.document", String.valueOf(view.from()), String.valueOf(view.until())),
                s.t("publication.committee.lead"),
                s.organisation().name(),
                day,
                document.blocks);
    }

    private void write() {
        blocks.add(new Block.Paragraph(Text.of(s.t("publication.committee.lead"))));
        blocks.add(new Block.Note(Text.of(s.t("publication.committee.inside"))));
        heading(2, s.t("publication.committee.figures", year(view.from()), year(view.until())));
        if (view.figures() == null) {
            paragraph("publication.committee.nofigures");
        } else {
            blocks.add(figures.table(view.figures()));
            paragraph("publication.results.why.text");
            paragraph("publication.results.why.small");
        }
        changes();
        view.clusters().forEach(this::cluster);
        if (!view.elsewhere().isEmpty()) {
            heading(2, s.t("publication.committee.elsewhere"));
            view.elsewhere().forEach(this::file);
        }
        stands();
    }

    private void changes() {
        heading(2, s.t("publication.committee.changes"));
        CommitteeView.Changes changes = view.changes();
        if (changes.averages() == null) {
            paragraph("publication.committee.changes.nofigures");
        } else {
            blocks.add(figures.table(changes.averages()));
        }
        list(
                "publication.committee.changes.begun",
                changes.begun().stream().map(this::begun).toList());
        list(
                "publication.committee.changes.moved",
                changes.moved().stream().map(this::line).toList());
    }

    private Text begun(CommitteeView.File file) {
        return dutch(file.title().reveal() + " ("
                + s.t("publication.committee.since", s.date(file.since()), s.t(file.statusKey())) + ")");
    }

    private void cluster(CommitteeView.Cluster cluster) {
        heading(2, cluster.code() + ". " + cluster.name());
        if (cluster.empty()) {
            paragraph("publication.committee.nothing");
        }
        if (cluster.rights() != null) {
            blocks.add(figures.table(cluster.rights()));
        }
        cluster.files().forEach(this::file);
    }

    private void file(CommitteeView.File file) {
        blocks.add(new Block.Heading(3, dutch(file.title().reveal())));
        blocks.add(new Block.Paragraph(
                Text.of(s.t("publication.committee.since", s.date(file.since()), s.t(file.statusKey())))));
        blocks.add(new Block.Paragraph(dutch(file.wrong().reveal())));
        under(
                "publication.committee.done",
                file.done().stream()
                        .map(line -> dutch(s.date(line.on()) + ", " + s.t(line.kindKey()) + ": "
                                + line.title().reveal()))
                        .toList());
        under(
                "publication.committee.reached",
                file.reached().stream().map(this::reached).toList());
        under(
                "publication.committee.followed",
                file.followed().stream().map(this::line).toList());
    }

    private Text reached(CommitteeView.Line line) {
        String words = s.date(line.on()) + ": " + line.title().reveal();
        return dutch(
                line.gradeKey() == null
                        ? words
                        : words + " (" + s.t("publication.committee.says", s.t(line.gradeKey())) + ")");
    }

    private Text line(Commitment one) {
        return dutch(one.listed().source() + " " + one.listed().number() + ": "
                + one.listed().words() + " ("
                + s.t("publication.committee.stands", s.t("advocacy.state." + one.state()), s.date(one.stateOn()))
                + ")");
    }

    /** All paragraphs and promises in one table, for who looks one up. */
    private void stands() {
        List<Commitment> all = view.commitments();
        if (all.isEmpty()) {
            return;
        }
        heading(2, s.t("publication.committee.all"));
        blocks.add(new Block.Table(
                s.t("publication.committee.all"),
                List.of(
                        s.t("publication.committee.column.source"),
                        s.t("publication.committee.column.words"),
                        s.t("publication.committee.column.state"),
                        s.t("publication.committee.column.on")),
                all.stream()
                        .map(one -> new Block.Row(
                                Text.of(one.listed().source() + " "
                                        + one.listed().number()),
                                List.of(
                                        new Cell.Words(dutch(one.listed().words())),
                                        Cell.of(s.t("advocacy.state." + one.state())),
                                        Cell.of(s.date(one.stateOn())))))
                        .toList()));
    }

    private void under(String key, List<Text> items) {
        if (!items.isEmpty()) {
            heading(4, s.t(key));
            blocks.add(new Block.Bullets(items));
        }
    }

    private void list(String key, List<Text> items) {
        if (!items.isEmpty()) {
            heading(3, s.t(key));
            blocks.add(new Block.Bullets(items));
        }
    }

    private void heading(int level, String words) {
        blocks.add(new Block.Heading(level, Text.of(words)));
    }

    private void paragraph(String key) {
        blocks.add(new Block.Paragraph(Text.of(s.t(key))));
    }

    private static Text dutch(String words) {
        return new Text(words, Language.NL);
    }

    private static String year(int year) {
        return String.valueOf(year);
    }
}
