package org.tsagaan.inspection;

/** An organisation of kind laboratory that nobody has registered as one yet. */
public record UnregisteredLaboratory(long organisationId, String nameZh, String nameEn) {}
