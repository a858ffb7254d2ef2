package org.tsagaan.web.frame;

import java.util.Set;

/**
 * The person whose request this is, as pages need to know them.
 *
 * @param name what the header calls them
 * @param roles the names of their roles, which choose the desks the header links to
 */
public record SignedIn(String name, Set<String> roles) {
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /** Whether the person holds a role. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
