package nl.kinderrechtenhelpdesk.publication.web;

import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Text;
import nl.kinderrechtenhelpdesk.page.Chart;
import org.jspecify.annotations.Nullable;

/** What a template asks of the parts of a document. */
public final class DocumentParts {

    private DocumentParts() {}

    /** For the attribute of that name; null where it is the language of the document. */
    public static @Nullable String lang(Text text) {
        return text.language() == null ? null : text.language().tag();
    }

    public static Chart chart(Block.Figure figure) {
        return new Chart(
                figure.title(),
                figure.alternative(),
                figure.bars().stream()
                        .map(bar -> new Chart.Point(bar.label(), bar.value()))
                        .toList());
    }
}
