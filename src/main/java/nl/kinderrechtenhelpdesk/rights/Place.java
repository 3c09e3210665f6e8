package nl.kinderrechtenhelpdesk.rights;

import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A name by which somebody may say where a child lives: a municipality, a town or village in one, an island of the Caribbean
 * Netherlands, a whole province, outside the country. Kept of a case are only the municipality and the province.
 *
 * @param code to choose it by, unique; that of the municipality when it is the municipality itself
 * @param municipality the code of the municipality it lies in; null when only the province is said
 */
public record Place(String code, Wording name, @Nullable String municipality, String province) {

    public String name(Language language) {
        return name.in(language);
    }
}
