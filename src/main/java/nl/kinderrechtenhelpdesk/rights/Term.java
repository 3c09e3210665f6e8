package nl.kinderrechtenhelpdesk.rights;

import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Wording;

/** One entry of a list that cases are coded with: a theme, a situation, a body, a province, a municipality. */
public record Term(String code, Wording name) {

    public String name(Language language) {
        return name.in(language);
    }
}
