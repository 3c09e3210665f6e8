package nl.kinderrechtenhelpdesk.hours.figures;

import java.util.UUID;

/**
 * One piece of work, as it is known without a case.
 *
 * @param reference of a case its nameless id ({@code factId}), which changes once when the case is erased; of a problem file its id; otherwise one
 *     id for all of the kind
 */
public record Work(WorkKind kind, UUID reference) {}
