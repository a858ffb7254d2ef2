package org.tsagaan.web.api.organisation;

import java.time.Instant;
import java.util.List;
import org.tsagaan.account.OrganisationEntry;
import org.tsagaan.account.OrganisationMember;
import org.tsagaan.account.Role;
import org.tsagaan.web.api.Means;

/** An organisation with who acts for it. */
@Means("An organisation with who acts for it.")
public record OrganisationFile(
        @Means("The organisation.") Organisation organisation,
        @Means("Who acts for it, each once for each role.") List<Member> members) {

    /** That somebody acts for it. */
    @Means("That somebody acts for it in one role.")
    public record Member(
            @Means(value = "Their account.", example = "1201") long accountId,
            @Means(value = "What they are called.", example = "检验员（示范）") String displayName,
            @Means(value = "Their e-mail.", example = "analyst@example.test") String email,
            @Means(value = "In which role.", example = "ANALYST") Role role,
            @Means(value = "Since when.", example = "2026-11-21T02:00:00Z") Instant grantedAt) {}

    static OrganisationFile of(OrganisationEntry entry, List<OrganisationMember> members) {
        return new OrganisationFile(
                Organisation.of(entry),
                members.stream()
                        .map(
                                m ->
                                        new Member(
                                                m.accountId(),
                                                m.displayName(),
                                                m.email(),
                                                m.role(),
                                                m.grantedAt()))
                        .toList());
    }
}
