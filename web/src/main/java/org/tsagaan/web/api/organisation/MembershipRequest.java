package org.tsagaan.web.api.organisation;

import jakarta.validation.constraints.Size;
import org.tsagaan.account.Role;
import org.tsagaan.web.api.Means;

/** Somebody who is to act for an organisation. */
@Means("Somebody who is to act for an organisation.")
public record MembershipRequest(
        @Means(value = "The e-mail of their account.", example = "analyst@example.test")
                @Size(max = 254)
                String email,
        @Means(value = "In which role, of those its kind knows.", example = "ANALYST") Role role) {}
