package org.tsagaan.inspection;

/**
 * A laboratory to be entered.
 *
 * @param organisationId an organisation of kind {@code LABORATORY}; the laboratory keeps its id
 * @param kind whose it is
 */
public record LaboratoryRegistration(long organisationId, LaboratoryKind kind) {}
