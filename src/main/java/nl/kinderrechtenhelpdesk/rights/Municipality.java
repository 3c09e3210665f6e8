package nl.kinderrechtenhelpdesk.rights;

/**
 * A Dutch municipality with the province it lies in: codes of Statistics Netherlands ({@code GM0363}, {@code PV27}). Outside its list stand
 * the islands of the Caribbean Netherlands and {@code X-ABROAD}, with codes of our own.
 */
public record Municipality(String code, String name, String province) {}
