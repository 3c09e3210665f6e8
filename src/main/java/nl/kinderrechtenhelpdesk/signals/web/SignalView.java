package nl.kinderrechtenhelpdesk.signals.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.signals.Flags;
import nl.kinderrechtenhelpdesk.signals.Signal;
import org.jspecify.annotations.Nullable;

/**
 * One signal, for its template.
 *
 * @param isNot what could have explained it and does not
 * @param columns four weeks each, oldest first; empty for who sees no small numbers
 * @param chart the same as a picture; null for who sees no small numbers
 * @param flagged what is flagged of it, in words; null for nothing
 * @param flags for who may open their cases
 * @param cases where its cases are listed, or its figures for who may not open cases
 * @param exact whether the reader sees every number
 * @param mayDecide whether the reader decides what becomes of it
 * @param begin where a problem file begins with its codes
 */
public record SignalView(
        Signal signal,
        String title,
        String sentence,
        String sure,
        List<String> isNot,
        List<Column> columns,
        @Nullable Chart chart,
        @Nullable String flagged,
        List<Flags.Flag> flags,
        List<Driver> drivers,
        String cases,
        boolean exact,
        boolean mayDecide,
        String begin,
        List<Option> decisions,
        Form form) {

    /**
     * Four weeks from a day on.
     *
     * @param toCome how many were still to be coded when the signal was told
     */
    public record Column(String from, int observed, long toCome, String expected) {}

    /** A code that its cases share. */
    public record Driver(String label, String cases, String usual) {}
}
