package nl.kinderrechtenhelpdesk.organisation;

import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Language;

/** The door to what the organisation says of itself: read by pages that tell it, written by the administrator. */
public interface OrganisationDetails {

    Details now();

    /** Writes these details in the place of what was there, and records who did; a blank text takes one away. */
    void save(Map<Detail, Map<Language, String>> texts, Actor by);
}
