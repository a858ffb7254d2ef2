package org.tsagaan.account;

/**
 * An organisation as those see it who keep organisations.
 *
 * @param members how many people act for it
 */
public record OrganisationEntry(
        OrganisationSummary organisation, String divisionZh, String divisionEn, int members) {}
