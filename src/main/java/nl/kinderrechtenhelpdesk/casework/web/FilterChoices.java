package nl.kinderrechtenhelpdesk.casework.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry.Filter;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.stereotype.Component;

/** What can be chosen in the filters above a list of cases and above what a search found. */
@Component
class FilterChoices {

    private final Codebook codebook;
    private final Colleagues colleagues;
    private final InstantSource clock;

    FilterChoices(Codebook codebook, Colleagues colleagues, InstantSource clock) {
        this.codebook = codebook;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    WorklistView.Choices of(Screen s) {
        List<Option> statuses = new ArrayList<>();
        statuses.add(Option.of(ListQuery.OPEN, s.t("casework.filter.status.open")));
        statuses.addAll(Named.options(s, "casework.status.", CaseStatus.values()));
        statuses.add(Option.of(ListQuery.ALL, s.t("casework.filter.status.all")));
        List<Option> handlers = new ArrayList<>();
        handlers.add(Option.of(ListQuery.MINE, s.t("casework.filter.handler.mine")));
        handlers.add(Option.of(ListQuery.NOBODY, s.t("casework.filter.handler.nobody")));
        handlers.addAll(colleagues.options());
        return new WorklistView.Choices(statuses, handlers, facets(s, Filter.FIRST), facets(s, Filter.FURTHER));
    }

    private List<WorklistView.ByFacet> facets(Screen s, Filter where) {
        return codebook.facets().stream()
                .filter(entry -> entry.filter() == where)
                .map(entry -> new WorklistView.ByFacet(
                        entry.address(),
                        codebook.title(entry.facet(), s.language()),
                        entry.months(),
                        codebook.options(entry.facet(), Zone.today(clock), List.of(), s.language())))
                .toList();
    }
}
