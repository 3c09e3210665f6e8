package nl.kinderrechtenhelpdesk.danger.internal;

import java.util.BitSet;

/**
 * A word of a text with the concepts it stands for.
 *
 * @param plain in lower case, without accents and apostrophes
 * @param start where it begins in the text as it was written, and {@code end} where it ends
 * @param apart whether a comma or a word such as 'but' parts it from the word before
 */
record Word(String plain, int start, int end, boolean apart, BitSet concepts) {

    boolean is(int concept) {
        return concepts.get(concept);
    }
}
