package org.tsagaan.account;

/**
 * That a person acts for an organisation in one role.
 *
 * @param organisationId the organisation
 * @param organisationKind its kind, for example {@code PRODUCER}
 * @param role the role held there
 * @param divisionCode administrative division of the organisation (GB/T 2260)
 * @param nameZh its Chinese name
 * @param nameEn its English name
 */
public record Membership(
        long organisationId,
        String organisationKind,
        Role role,
        String divisionCode,
        String nameZh,
        String nameEn) {}
