package org.tsagaan.web.api.organisation;

import org.tsagaan.account.Role;
import org.tsagaan.web.api.Means;

/** A role that is taken away. */
@Means("A role that is taken from somebody.")
public record MembershipEnd(@Means(value = "Which.", example = "ANALYST") Role role) {}
