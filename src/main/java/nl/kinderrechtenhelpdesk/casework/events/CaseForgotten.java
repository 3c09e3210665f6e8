package nl.kinderrechtenhelpdesk.casework.events;

import java.util.UUID;

/**
 * A case was erased: what figures and hours keep of it must from now on lead nowhere. Heard in the transaction that erases, not afterwards.
 *
 * @param factId the same as in {@link CaseOpened}
 * @param leftAs a new random id under which all that stays goes on, the same in every module that keeps something
 */
public record CaseForgotten(UUID factId, UUID leftAs) {

    public CaseForgotten(UUID factId) {
        this(factId, UUID.randomUUID());
    }
}
