package nl.kinderrechtenhelpdesk.health;

/**
 * One thing that can be out of order, as a bean of the module it belongs to.
 *
 * <p>Asked now and then, by one thread and not often: it may ask the database, but answers within a few seconds, and it changes nothing.
 * An exception counts as broken.
 */
public interface HealthCheck {

    /** The message key of what is looked at, such as {@code database.health}: a few words, without personal data. */
    String name();

    Finding look();
}
