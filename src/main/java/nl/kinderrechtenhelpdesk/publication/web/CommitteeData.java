package nl.kinderrechtenhelpdesk.publication.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kinderrechtenhelpdesk.advocacy.Commitment;
import nl.kinderrechtenhelpdesk.publication.PublicFigures;
import nl.kinderrechtenhelpdesk.publication.RegisteredTable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report for the Committee as data: figures by code, year by year, from the register; files by cluster with what was done and changed;
 * and every recommendation. Names of fields are English, days as ISO 8601 writes them; the same whatever language it is asked in.
 */
@Component
class CommitteeData {

    private final PublicFigures figures;
    private final JsonMapper json;

    CommitteeData(PublicFigures figures, JsonMapper json) {
        this.figures = figures;
        this.json = json;
    }

    byte[] of(CommitteeView view) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("from", view.from());
        all.put("until", view.until());
        all.put("figures", figures(view));
        List<Map<String, Object>> clusters = new ArrayList<>();
        for (CommitteeView.Cluster cluster : view.clusters()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("cluster", cluster.code());
            one.put("name", cluster.name());
            one.put(
                    "problems",
                    cluster.files().stream().map(CommitteeData::file).toList());
            clusters.add(one);
        }
        all.put("clusters", clusters);
        all.put("elsewhere", view.elsewhere().stream().map(CommitteeData::file).toList());
        all.put(
                "unfollowed",
                view.unfollowed().stream().map(CommitteeData::commitment).toList());
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private Map<String, Object> figures(CommitteeView view) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (String name : List.of(CommitteeReport.BY_CLUSTER, CommitteeReport.BY_RIGHT)) {
            figures.table(name).ifPresent(table -> all.put(name, years(table, view)));
        }
        return all;
    }

    private static Map<String, Map<String, Integer>> years(RegisteredTable table, CommitteeView view) {
        Map<String, Map<String, Integer>> years = new TreeMap<>();
        table.years().stream()
                .filter(year -> year >= view.from() && year <= view.until())
                .forEach(year -> {
                    Map<String, Integer> codes = new TreeMap<>();
                    table.in(year).forEach((code, count) -> codes.put(code.getFirst(), count));
                    years.put(String.valueOf(year), codes);
                });
        return years;
    }

    private static Map<String, Object> file(CommitteeView.File file) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("title", file.title().reveal());
        one.put("wrong", file.wrong().reveal());
        one.put("since", file.since().toString());
        one.put("status", last(file.statusKey()));
        one.put("done", file.done().stream().map(CommitteeData::line).toList());
        one.put("changed", file.reached().stream().map(CommitteeData::line).toList());
        one.put(
                "followed",
                file.followed().stream().map(CommitteeData::commitment).toList());
        return one;
    }

    private static Map<String, Object> line(CommitteeView.Line line) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("on", line.on().toString());
        one.put("kind", last(line.kindKey()));
        one.put("title", line.title().reveal());
        if (line.gradeKey() != null) {
            one.put("according_to", last(line.gradeKey()));
        }
        return one;
    }

    private static Map<String, Object> commitment(Commitment commitment) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", commitment.listed().kind().name());
        one.put("source", commitment.listed().source());
        one.put("number", commitment.listed().number());
        one.put("words", commitment.listed().words());
        one.put("state", commitment.state().name());
        one.put("state_on", commitment.stateOn().toString());
        return one;
    }

    /** The code at the end of the key of its words. */
    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
