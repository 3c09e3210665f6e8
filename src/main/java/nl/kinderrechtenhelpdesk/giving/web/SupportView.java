package nl.kinderrechtenhelpdesk.giving.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.advocacy.PublicText;
import nl.kinderrechtenhelpdesk.giving.CostOfCases;
import org.jspecify.annotations.Nullable;

/**
 * The page for supporters.
 *
 * @param own what was counted a case costs; null while that is not known
 * @param cases how many cases came in, of the last year of which that is public; null while there is none
 * @param problems what the public may read of problems, the last first
 * @param funders who pay and agreed to be named
 * @param giving whether somebody can give on the site
 */
public record SupportView(
        Support support,
        CostOfCases.@Nullable OfYear own,
        @Nullable Cases cases,
        List<PublicText> problems,
        List<String> funders,
        boolean giving) {

    /** A public figure of a year. */
    public record Cases(int year, int number) {}

    public SupportView {
        problems = List.copyOf(problems);
        funders = List.copyOf(funders);
    }
}
