package nl.kinderrechtenhelpdesk.casework.web;

import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry.Asked;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.stereotype.Component;

/** What somebody typed at closing beside what a colleague kept meanwhile. */
@Component
class ClosingDifferences {

    private final Codebook codebook;
    private final CodedWords words;

    ClosingDifferences(Codebook codebook, CodedWords words) {
        this.codebook = codebook;
        this.words = words;
    }

    List<ClosingView.Difference> between(Screen s, Coding typed, Coding kept) {
        List<ClosingView.Difference> found = new ArrayList<>();
        for (FacetEntry entry : codebook.facets()) {
            boolean field = entry.asked() != Asked.NOT && entry.asked() != Asked.RIGHTS;
            List<String> now = words.of(entry, kept.codes(), s.language());
            List<String> tried = words.of(entry, typed.codes(), s.language());
            if (field && !tried.equals(now)) {
                found.add(new ClosingView.Difference(
                        codebook.question(entry.facet(), s.language()), names(tried), names(now)));
            }
        }
        if (!rights(s, typed).equals(rights(s, kept))) {
            found.add(new ClosingView.Difference(
                    s.t("casework.closing.rights"), names(rights(s, typed)), names(rights(s, kept))));
        }
        return found;
    }

    private List<String> rights(Screen s, Coding coding) {
        return coding.provisions().stream()
                .map(right -> right.code().value() + ": "
                        + codebook.label(Facet.FINDING, right.finding().name(), s.language()) + ", "
                        + codebook.label(Facet.OUTCOME, right.outcome().name(), s.language()))
                .toList();
    }

    private static String names(List<String> all) {
        return String.join("; ", all);
    }
}
