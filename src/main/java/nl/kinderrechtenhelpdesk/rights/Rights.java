package nl.kinderrechtenhelpdesk.rights;

import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Language;

/**
 * The door to the reference: which provisions exist and with which lists a case is coded. Unchanging while the application runs; any
 * module may call it.
 */
public interface Rights {

    /** Everything that can be cited, in order: the Convention, its protocols, other treaties, laws. */
    List<Provision> provisions();

    /** The provisions that can be at stake in a case; one that was coded before it was left out is still found by its code. */
    List<Provision> atStake();

    /** What a lawyer can choose as the ground of a step. */
    List<Provision> grounds();

    /** What a decision can rest on: Dutch laws first, each followed by its articles. */
    List<Rule> rules();

    Optional<Provision> provision(ProvisionCode code);

    /** The clusters of the Committee on the Rights of the Child (CRC/C/58/Rev.3), in its order. */
    List<Term> clusters();

    List<Term> themes();

    List<Term> situations();

    /** Kinds of authority or organisation, such as a municipality or a certified youth-care institution; those that can be chosen now. */
    List<Term> bodies();

    /** The bodies that somebody may have to do with, grouped; for a child only those that a child knows. */
    List<BodyGroup> bodiesFor(AskerKind asker);

    List<Term> provinces();

    List<Municipality> municipalities();

    /** The municipality with this code, or the one in which the {@link Place} with this code lies. */
    Optional<Municipality> municipality(String code);

    /** Every name by which can be said where a child lives, in the order of the alphabet, with what is no place last. */
    List<Place> places();

    Optional<Place> place(String code);

    /** The provisions to look at first for a theme or a situation; a lawyer may choose any other. Empty for an unknown code. */
    List<Provision> startingPoints(String themeOrSituation);

    /** Whether there is a page that explains this provision to the public. */
    boolean explained(Provision provision);

    /** Explanations that fit these words, best first; knows inflections and common synonyms. */
    List<Found> search(String words, Language language);

    /** What the Committee on the Rights of the Child has explained about this provision, oldest first. */
    List<GeneralComment> generalComments(ProvisionCode code);

    /** Words in this text for children that need explaining. */
    List<HardWord> hardWords(String text, Language language);

    /** Where the official text can be read, for provisions whose identifier was verified. */
    Optional<String> officialText(Provision provision);
}
