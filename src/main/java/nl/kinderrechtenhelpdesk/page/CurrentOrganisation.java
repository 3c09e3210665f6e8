package nl.kinderrechtenhelpdesk.page;

/**
 * The organisation as its administrator filled it in, over the settings it was started with. Made by {@code organisation}; without it
 * the settings count.
 */
public interface CurrentOrganisation {

    Organisation get();
}
