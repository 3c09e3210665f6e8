package nl.kinderrechtenhelpdesk.giving;

import nl.kinderrechtenhelpdesk.kernel.Iban;

/**
 * The account of the organisation to which gifts go.
 *
 * @param holder in whose name it is, at most 70 characters
 * @param bic of its bank, or empty: within the European Economic Area none is needed
 */
public record BankAccount(String holder, Iban iban, String bic) {}
