package org.tsagaan.web.api.account;

import java.util.List;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A person's account. */
@Means("The account of whoever is signed in, with all they may act for.")
public record Account(
        @Means(value = "The account.", example = "901") long accountId,
        @Means(value = "How they are called.", example = "林晓") String displayName,
        @Means(value = "E-mail address, normalised.", example = "lin@example.test") String email,
        @Means(value = "In which the market writes.", example = "zh") String language,
        @Means("Every role at every organisation.") List<Acting> memberships) {

    /** A role. */
    @Means("That a person acts for an organisation in one role.")
    public record Acting(
            @Means(value = "The organisation.", example = "1101") long organisationId,
            @Means(value = "Its kind.", example = "PRODUCER") String organisationKind,
            @Means("Its name.") Named organisation,
            @Means(value = "The role.", example = "MERCHANT") Role role) {}

    static Account of(Person person) {
        return new Account(
                person.accountId(),
                person.displayName(),
                person.email(),
                person.language(),
                person.memberships().stream().map(Account::acting).toList());
    }

    private static Acting acting(Membership m) {
        return new Acting(
                m.organisationId(),
                m.organisationKind(),
                new Named(m.nameZh(), m.nameEn()),
                m.role());
    }
}
