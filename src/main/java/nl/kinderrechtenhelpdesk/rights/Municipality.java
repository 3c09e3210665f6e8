package nl.kinderrechtenhelpdesk.rights;

/** A Dutch municipality with the province it lies in: codes of Statistics Netherlands ({@code GM0363}, {@code PV27}). */
public record Municipality(String code, String name, String province) {}
