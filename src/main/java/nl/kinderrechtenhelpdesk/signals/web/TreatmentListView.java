package nl.kinderrechtenhelpdesk.signals.web;

import java.util.List;

/**
 * Where like cases seem to be decided unlike, for its template.
 *
 * @param told of which at most one in ten is expected to be chance
 * @param perhaps what is worth a look, or chance
 * @param looked how many comparisons there are in all
 */
public record TreatmentListView(List<Line> told, List<Line> perhaps, int looked, boolean rounded) {

    /** @param problem where a problem file is begun with its codes */
    public record Line(String title, String sentence, String grade, String address, String problem) {}
}
