package nl.kinderrechtenhelpdesk.publication.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.publication.Erratum;

/**
 * A published yearly report, for its page.
 *
 * @param at when it was published
 * @param errata those that two people agreed to
 */
public record YearlyReportView(String year, Document document, Instant at, List<Erratum> errata) {

    public YearlyReportView {
        errata = List.copyOf(errata);
    }

    /** Where a part begins, by the place of its heading among the blocks. */
    public record Part(int block, String title) {}

    /** The parts that the list at the top leads to. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < document.blocks().size(); at++) {
            if (document.blocks().get(at) instanceof Block.Heading heading && heading.level() == 2) {
                parts.add(new Part(at, heading.text().words()));
            }
        }
        return parts;
    }
}
