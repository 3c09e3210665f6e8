package nl.kinderrechtenhelpdesk.casework.events;

import java.util.UUID;

/**
 * A case was erased: what figures keep of it must from now on lead nowhere. Heard in the transaction that erases, not afterwards.
 *
 * @param factId the same as in {@link CaseOpened}
 */
public record CaseForgotten(UUID factId) {}
