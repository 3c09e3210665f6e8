package nl.kinderrechtenhelpdesk.documents.internal;

import java.math.BigDecimal;
import java.util.List;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Cell;
import nl.kinderrechtenhelpdesk.documents.Text;

/** The numbers of a figure as a table. */
final class Figures {

    private Figures() {}

    static Block.Table table(Block.Figure figure) {
        return new Block.Table(
                figure.title(),
                List.of(figure.heads().label(), figure.heads().value()),
                figure.bars().stream()
                        .map(bar -> new Block.Row(
                                Text.of(bar.label()),
                                List.of(new Cell.Value(BigDecimal.valueOf(bar.value()), bar.shown()))))
                        .toList());
    }
}
