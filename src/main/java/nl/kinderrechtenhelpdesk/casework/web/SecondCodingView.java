package nl.kinderrechtenhelpdesk.casework.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.SecondCodings;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry.Asked;
import nl.kinderrechtenhelpdesk.intake.Question;
import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/** What the pages on which cases are coded once more show. */
public final class SecondCodingView {

    private SecondCodingView() {}

    /**
     * What waits and what can be compared.
     *
     * @param agreement how far people agree, for who may see it; otherwise null
     */
    public record Lists(
            List<SecondCodings.Offered> offered,
            List<Compared> compared,
            @Nullable Agreed agreement,
            boolean saved) {}

    /** One case that both coded, and on how many characteristics they differ. */
    public record Compared(String id, String number, LocalDate on, int differences) {}

    /** How far people agree. */
    public record Agreed(int waiting, int pairs, List<Line> lines) {}

    /**
     * One characteristic.
     *
     * @param same in how many of a hundred cases both gave exactly the same
     * @param value kappa or alpha with its interval, in figures; empty when nothing can be said
     * @param words the key of what the value is called
     */
    public record Line(String title, int pairs, long same, long overlap, boolean many, String value, String words) {}

    /** A case to be coded. */
    public record Blind(
            String id,
            String number,
            @Nullable Question question,
            List<Content> said,
            Form form,
            List<ClosingView.Field> fields,
            ClosingView.Choices choices,
            List<ClosingView.Right> rights) {

        /** The fields that are asked in one of these ways. */
        public List<ClosingView.Field> fields(Asked... ways) {
            return fields.stream()
                    .filter(field -> List.of(ways).contains(field.asked()))
                    .toList();
        }
    }

    /** Two codings beside each other. */
    public record Beside(String id, String number, String first, String second, List<Side> sides) {}

    /** One characteristic as each coded it. */
    public record Side(String title, String first, String second, boolean same) {}
}
