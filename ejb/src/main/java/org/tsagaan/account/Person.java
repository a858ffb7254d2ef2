package org.tsagaan.account;

import java.util.List;
import org.tsagaan.kernel.Actor;

/**
 * Somebody who is signed in, with all they may act for.
 *
 * @param accountId their account
 * @param displayName how they are called
 * @param email normalised e-mail address
 * @param language {@code zh} or {@code en}
 * @param memberships every role at every organisation
 */
public record Person(
        long accountId,
        String displayName,
        String email,
        String language,
        List<Membership> memberships) {

    public Person {
        memberships = List.copyOf(memberships);
    }

    /** Whether they hold the role at that organisation. */
    public boolean actsFor(long organisationId, Role role) {
        return memberships.stream()
                .anyMatch(m -> m.organisationId() == organisationId && m.role() == role);
    }

    /** Whether they hold the role at any organisation. */
    public boolean holds(Role role) {
        return memberships.stream().anyMatch(m -> m.role() == role);
    }

    /** Their memberships in that role. */
    public List<Membership> membershipsAs(Role role) {
        return memberships.stream().filter(m -> m.role() == role).toList();
    }

    public Actor actor() {
        return Actor.account(accountId);
    }
}
