package nl.kinderrechtenhelpdesk.advocacy.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Advocacy;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.PublicText;
import nl.kinderrechtenhelpdesk.advocacy.Publishing.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts systemic work by year, and hands out what two people agreed to. Opens no words to count. */
@Service
class CountedAdvocacy implements Advocacy {

    private record Row(int year, String of, long number, long minutes, long cents) {}

    private static final String BEGUN = "BEGUN";

    private final JdbcClient database;
    private final PublicTextStore texts;

    CountedAdvocacy(JdbcClient database, PublicTextStore texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public List<Year> years() {
        List<Row> rows = database.sql("""
                        select extract(year from on_day)::int as year, coalesce(grade, kind) as of, count(*) as number,
                               sum(minutes) as minutes, sum(cents) as cents
                        from advocacy.entry group by 1, 2
                        union all
                        select extract(year from begun_at at time zone 'Europe/Amsterdam')::int, :begun, count(*), 0, 0
                        from advocacy.problem where status <> 'PROPOSED' group by 1""")
                .param("begun", BEGUN)
                .query((row, n) -> new Row(
                        row.getInt("year"),
                        row.getString("of"),
                        row.getLong("number"),
                        row.getLong("minutes"),
                        row.getLong("cents")))
                .list();
        return rows.stream()
                .map(Row::year)
                .distinct()
                .sorted((one, other) -> other - one)
                .map(year -> year(
                        year, rows.stream().filter(row -> row.year() == year).toList()))
                .toList();
    }

    private static Year year(int year, List<Row> rows) {
        return new Year(
                year,
                rows.stream()
                        .filter(row -> row.of().equals(BEGUN))
                        .mapToLong(Row::number)
                        .sum(),
                counts(rows, Entry.Kind.of(Entry.Sort.ACTION)),
                counts(rows, Entry.Grade.of(Entry.Kind.RESULT)),
                rows.stream().mapToLong(Row::minutes).sum(),
                rows.stream().mapToLong(Row::cents).sum());
    }

    private static List<Count> counts(List<Row> rows, List<? extends Enum<?>> names) {
        return names.stream()
                .map(name -> new Count(
                        name.name(),
                        rows.stream()
                                .filter(row -> row.of().equals(name.name()))
                                .mapToLong(Row::number)
                                .sum()))
                .filter(count -> count.number() > 0)
                .toList();
    }

    @Override
    public List<PublicText> published() {
        return texts.shown().stream().map(Revision::text).toList();
    }

    @Override
    public Optional<PublicText> published(UUID problem) {
        return published().stream()
                .filter(text -> text.problem().equals(problem))
                .findFirst();
    }
}
