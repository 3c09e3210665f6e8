package nl.kinderrechtenhelpdesk.rights;

import nl.kinderrechtenhelpdesk.kernel.Language;

/** One entry of a list that cases are coded with: a theme, a situation, a body, a province, a municipality. */
public record Term(String code, String nl, String en) {

    public String name(Language language) {
        return language == Language.NL ? nl : en;
    }
}
