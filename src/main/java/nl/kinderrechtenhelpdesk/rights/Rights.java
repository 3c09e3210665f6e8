package nl.kinderrechtenhelpdesk.rights;

import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Language;

/**
 * The door to the reference: which provisions exist and with which lists a case is coded. Unchanging while the application runs; any
 * module may call it.
 */
public interface Rights {

    List<Provision> provisions();

    Optional<Provision> provision(ProvisionCode code);

    /** The clusters of the Committee on the Rights of the Child (CRC/C/58/Rev.3), in its order. */
    List<Term> clusters();

    List<Term> themes();

    List<Term> situations();

    /** Kinds of authority or organisation, such as a municipality or a certified youth-care institution. */
    List<Term> bodies();

    List<Term> provinces();

    List<Municipality> municipalities();

    Optional<Municipality> municipality(String code);

    /** The provisions to look at first for a theme or a situation; a lawyer may choose any other. Empty for an unknown code. */
    List<Provision> startingPoints(String themeOrSituation);

    /** Explanations that fit these words, best first; knows inflections and common synonyms. */
    List<Found> search(String words, Language language);

    /** What the Committee on the Rights of the Child has explained about this provision, oldest first. */
    List<GeneralComment> generalComments(ProvisionCode code);

    /** Words in this text for children that need explaining. */
    List<HardWord> hardWords(String text, Language language);

    /** Where the official text can be read, for provisions whose identifier was verified. */
    Optional<String> officialText(Provision provision);
}
