package nl.kinderrechtenhelpdesk.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.publication.MakesPublic.Preview;
import nl.kinderrechtenhelpdesk.publication.MakesPublic.Year;
import nl.kinderrechtenhelpdesk.signals.PublicTable;
import org.springframework.stereotype.Component;

/** Makes the page on which a coordinator looks at a year before it goes out. */
@Component
class PreviewWords {

    private static final String BETWEEN = " · ";

    private final FigureWords words;

    PreviewWords(FigureWords words) {
        this.words = words;
    }

    PreviewView page(Screen s, Year year, Set<String> without, Preview preview, boolean meanwhile) {
        int fewest = preview.figures().fewest();
        return new PreviewView(
                String.valueOf(year.year()),
                MakingPublicController.PATH + "/" + year.year(),
                year.open(),
                preview.verdict(),
                preview.figures().looked(),
                fewest == Integer.MAX_VALUE ? "" : s.number(fewest),
                preview.figures().failing().stream()
                        .map(table -> FigureWords.title(s, table.name()))
                        .toList(),
                preview.added().stream().map(table -> table(s, table, preview)).toList(),
                Form.empty().withAll("zonder", List.copyOf(without)),
                year.left().stream()
                        .map(table -> Option.of(table.name(), FigureWords.title(s, table.name())))
                        .toList(),
                preview.seen(),
                meanwhile);
    }

    private PreviewView.Table table(Screen s, PublicTable table, Preview preview) {
        Map<String, PreviewView.Line> lines = new TreeMap<>();
        List<Map<List<String>, Integer>> both = List.of(preview.figures().figures(), preview.before());
        both.forEach(figures -> figures.keySet().stream()
                .filter(codes -> codes.size() == table.dimensions().size() && table.holds(codes))
                .forEach(codes -> {
                    String label = label(s, table, codes);
                    lines.put(
                            label,
                            new PreviewView.Line(
                                    label,
                                    shown(s, preview.before(), codes),
                                    shown(s, preview.figures().figures(), codes)));
                }));
        return new PreviewView.Table(
                FigureWords.title(s, table.name()), table.dimensions().size() > 1, List.copyOf(lines.values()));
    }

    private String label(Screen s, PublicTable table, List<String> codes) {
        List<String> names = new ArrayList<>();
        for (String dimension : table.dimensions()) {
            codes.stream()
                    .filter(code -> code.startsWith(dimension + ":"))
                    .forEach(code ->
                            names.add(words.label(dimension, code.substring(dimension.length() + 1), s.language())));
        }
        return names.isEmpty() ? s.t("publication.making.all") : String.join(BETWEEN, names);
    }

    private static String shown(Screen s, Map<List<String>, Integer> figures, List<String> codes) {
        Integer figure = figures.get(codes);
        return figure == null ? "" : s.number(figure);
    }
}
