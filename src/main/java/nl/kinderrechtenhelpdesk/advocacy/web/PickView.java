package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;

/**
 * Which released stories stand in a problem file.
 *
 * @param withdrawn whether there is one among them that was withdrawn
 */
public record PickView(Problem problem, Form form, List<Option> options, boolean withdrawn) {

    public PickView {
        options = List.copyOf(options);
    }

    public String file() {
        return "/medewerkers/knelpunten/" + problem.id();
    }
}
