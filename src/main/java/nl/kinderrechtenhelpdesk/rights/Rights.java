package nl.kinderrechtenhelpdesk.rights;

import java.util.List;
import java.util.Optional;

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
}
