package nl.kinderrechtenhelpdesk.rights;

/** A word that a child may not know, with its meaning in easy words; both in the language that was asked for. */
public record HardWord(String word, String meaning) {}
