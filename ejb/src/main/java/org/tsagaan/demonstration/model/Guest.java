package org.tsagaan.demonstration.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.NewOrganisation;
import org.tsagaan.account.Role;

/**
 * An organisation with its people, or somebody alone.
 *
 * @param organisation null for somebody who acts for none
 */
public record Guest(@Nullable NewOrganisation organisation, List<Member> members) {

    public Guest {
        members = List.copyOf(members);
    }

    /**
     * Somebody.
     *
     * @param role what they do there; null for somebody who acts for none
     */
    public record Member(String email, String name, @Nullable Role role) {}
}
