package nl.kinderrechtenhelpdesk.giving.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kinderrechtenhelpdesk.advocacy.Advocacy;
import nl.kinderrechtenhelpdesk.giving.CostOfCases;
import nl.kinderrechtenhelpdesk.giving.Gifts;
import nl.kinderrechtenhelpdesk.giving.NamedFunders;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.publication.PublicFigures;
import nl.kinderrechtenhelpdesk.publication.RegisteredTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for supporters: what a case costs, what support brought about, who pays, and how to give. */
@Controller
@OpenToPublic
class SupportPageController {

    private static final int PROBLEMS = 3;

    private final Support support;
    private final Gifts gifts;
    private final PublicFigures figures;
    private final Advocacy advocacy;
    private final ObjectProvider<CostOfCases> costs;
    private final ObjectProvider<NamedFunders> funders;

    SupportPageController(
            Support support,
            Gifts gifts,
            PublicFigures figures,
            Advocacy advocacy,
            ObjectProvider<CostOfCases> costs,
            ObjectProvider<NamedFunders> funders) {
        this.support = support;
        this.gifts = gifts;
        this.figures = figures;
        this.advocacy = advocacy;
        this.costs = costs;
        this.funders = funders;
    }

    @GetMapping("/steun-ons")
    ModelAndView page() {
        return new ModelAndView(
                "giving/support",
                "view",
                new SupportView(
                        support,
                        costs.stream()
                                .flatMap(one -> one.last().stream())
                                .findFirst()
                                .orElse(null),
                        cases().orElse(null),
                        advocacy.published().stream().limit(PROBLEMS).toList(),
                        funders.stream().flatMap(one -> one.names().stream()).toList(),
                        gifts.account().isPresent()));
    }

    private Optional<SupportView.Cases> cases() {
        return figures.tables().stream()
                .filter(table -> table.dimensions().isEmpty())
                .findFirst()
                .flatMap(SupportPageController::last);
    }

    private static Optional<SupportView.Cases> last(RegisteredTable table) {
        OptionalInt number = table.figure(table.lastYear(), List.of());
        return number.isPresent()
                ? Optional.of(new SupportView.Cases(table.lastYear(), number.getAsInt()))
                : Optional.empty();
    }
}
