package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.signals.EarlierMapping;
import nl.kinderrechtenhelpdesk.signals.EarlierSheet;
import nl.kinderrechtenhelpdesk.signals.EarlierTarget;
import nl.kinderrechtenhelpdesk.signals.EarlierTrial.Problem;
import nl.kinderrechtenhelpdesk.signals.EarlierTrial.Why;
import org.jspecify.annotations.Nullable;

/** Makes a fact of each row of one spreadsheet, or says what is wrong with it. For one use. */
final class ReadsRows {

    private static final int MOST_OF_ONE_ROW = 10_000;
    private static final int SHOWN = 40;
    /** Before the Convention on the Rights of the Child (20 November 1989) nobody counted by it. */
    private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);

    private final EarlierSheet sheet;
    private final EarlierMapping mapping;
    private final Codebook codebook;
    private final GuessesCodes guesses;
    private final LocalDate today;
    private final @Nullable Integer received;
    private final @Nullable Integer closed;
    private final @Nullable Integer cases;
    private final @Nullable DateCells receivedDays;
    private final @Nullable DateCells closedDays;
    private final Map<Facet, Map<String, Set<String>>> known = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    ReadsRows(EarlierSheet sheet, EarlierMapping mapping, Codebook codebook, GuessesCodes guesses, LocalDate today) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.codebook = codebook;
        this.guesses = guesses;
        this.today = today;
        received = first(EarlierTarget.RECEIVED);
        closed = first(EarlierTarget.CLOSED);
        cases = first(EarlierTarget.CASES);
        receivedDays = received == null ? null : new DateCells(sheet.cells(received));
        closedDays = closed == null ? null : new DateCells(sheet.cells(closed));
    }

    private @Nullable Integer first(EarlierTarget target) {
        return mapping.of(target).stream().findFirst().orElse(null);
    }

    List<Problem> problems() {
        return problems;
    }

    /** Empty when something is wrong with the row, which is then among the {@link #problems}. */
    Optional<EarlierFact> read(EarlierSheet.Row row) {
        int before = problems.size();
        DateCells.@Nullable Read in = received(row);
        LocalDate out = in == null ? null : closed(row, in);
        int times = times(row);
        Codes codes = codes(row);
        if (codes.byFacet().isEmpty() && cases == null && problems.size() == before) {
            problems.add(new Problem(row.number(), "", Why.NO_CODE, ""));
        }
        return in == null || out == null || problems.size() > before
                ? Optional.empty()
                : Optional.of(new EarlierFact(in.day(), in.wholeMonth(), out, codes, times));
    }

    private DateCells.@Nullable Read received(EarlierSheet.Row row) {
        @Nullable YearMonth fixed = mapping.month();
        if (received == null || receivedDays == null) {
            return fixed == null ? null : new DateCells.Read(fixed.atDay(1), true);
        }
        String cell = row.cells().get(received);
        if (cell.isEmpty()) {
            return wrong(row, received, Why.DATE_MISSING);
        }
        Optional<DateCells.Read> read = receivedDays.read(cell);
        if (read.isEmpty()) {
            return wrong(row, received, Why.DATE_WRONG);
        }
        if (read.get().day().isAfter(today)) {
            return wrong(row, received, Why.DATE_TO_COME);
        }
        return read.get().day().isBefore(OLDEST) ? wrong(row, received, Why.DATE_TOO_OLD) : read.get();
    }

    private @Nullable LocalDate closed(EarlierSheet.Row row, DateCells.Read in) {
        if (closed == null || closedDays == null || row.cells().get(closed).isEmpty()) {
            return in.day();
        }
        Optional<DateCells.Read> read = closedDays.read(row.cells().get(closed));
        if (read.isEmpty() || read.get().day().isAfter(today)) {
            wrong(row, closed, Why.CLOSED_WRONG);
            return null;
        }
        LocalDate day = read.get().day();
        // of a month only its first day is known, and the day of receipt may be later in it
        boolean sameMonth = (in.wholeMonth() || read.get().wholeMonth())
                && YearMonth.from(day).equals(YearMonth.from(in.day()));
        if (day.isBefore(in.day()) && !sameMonth) {
            wrong(row, closed, Why.CLOSED_BEFORE);
            return null;
        }
        return day.isBefore(in.day()) ? in.day() : day;
    }

    private int times(EarlierSheet.Row row) {
        if (cases == null) {
            return 1;
        }
        String cell = row.cells().get(cases);
        String digits = cell.replaceFirst("[.,]0+$", "").replace(".", "");
        if (!digits.matches("\\d{1,6}") || Integer.parseInt(digits) > MOST_OF_ONE_ROW) {
            wrong(row, cases, Why.CASES_WRONG);
            return 0;
        }
        return Integer.parseInt(digits);
    }

    private Codes codes(EarlierSheet.Row row) {
        Codes codes = Codes.NONE;
        List<Facet> mapped = mapping.columns().stream()
                .flatMap(target -> target.facet().stream())
                .distinct()
                .toList();
        for (Facet facet : mapped) {
            FacetEntry entry = codebook.entry(facet);
            List<Integer> columns = mapping.of(EarlierTarget.of(facet));
            Set<String> found = new LinkedHashSet<>();
            for (int column : columns) {
                found.addAll(codes(facet, row.cells().get(column)));
            }
            if (found.size() > 1 && !entry.many()) {
                wrong(row, columns.getLast(), Why.TWO_CODES);
            }
            codes = codes.with(facet, found);
        }
        return codes;
    }

    /** The same stands in many cells. */
    private Set<String> codes(Facet facet, String cell) {
        return known.computeIfAbsent(facet, none -> new HashMap<>()).computeIfAbsent(cell, one -> {
            Set<String> found = new LinkedHashSet<>();
            guesses.parts(facet, one).forEach(part -> found.add(code(facet, part)));
            found.remove("");
            return found;
        });
    }

    /** What was chosen, or else what it surely is; a guess that nobody looked at is not taken over. */
    private String code(Facet facet, String part) {
        @Nullable String chosen = mapping.chosen(facet, part);
        if (chosen != null) {
            return chosen;
        }
        GuessesCodes.Guess guess = guesses.of(facet, part);
        return guess.sure() ? guess.code() : "";
    }

    private DateCells.@Nullable Read wrong(EarlierSheet.Row row, int column, Why why) {
        String said = row.cells().get(column);
        problems.add(new Problem(
                row.number(),
                sheet.columns().get(column).name(),
                why,
                said.length() > SHOWN ? said.substring(0, SHOWN) : said));
        return null;
    }
}
