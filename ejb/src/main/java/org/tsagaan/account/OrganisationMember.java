package org.tsagaan.account;

import java.time.Instant;

/**
 * That somebody acts for an organisation.
 *
 * @param grantedAt since when
 */
public record OrganisationMember(
        long accountId, String displayName, String email, Role role, Instant grantedAt) {}
