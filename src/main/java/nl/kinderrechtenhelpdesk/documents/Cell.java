package nl.kinderrechtenhelpdesk.documents;

import java.math.BigDecimal;

/** A cell of a {@link Block.Table}. */
public sealed interface Cell {

    /** As it is read. */
    String shown();

    record Words(Text text) implements Cell {

        @Override
        public String shown() {
            return text.words();
        }
    }

    /**
     * A number: a spreadsheet counts with the value, people read what is shown.
     *
     * @param shown written as the language of the document does
     */
    record Value(BigDecimal value, String shown) implements Cell {}

    /**
     * Nothing stands here.
     *
     * @param reason why, for who asks
     */
    record Nothing(String reason) implements Cell {

        @Override
        public String shown() {
            return reason;
        }
    }

    static Cell of(String words) {
        return new Words(Text.of(words));
    }
}
