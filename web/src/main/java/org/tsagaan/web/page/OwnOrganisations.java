package org.tsagaan.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;

/** Of the organisations that a merchant acts for, those of a page and the one it shows. */
public final class OwnOrganisations {

    private OwnOrganisations() {}

    /**
     * Those of one kind.
     *
     * @param kind of the organisation, for example {@code PRODUCER}
     */
    public static List<Membership> ofKind(Person person, String kind) {
        return person.membershipsAs(Role.MERCHANT).stream()
                .filter(m -> m.organisationKind().equals(kind))
                .toList();
    }

    /**
     * The organisation asked for, else the first of them. Whether the person acts for the one asked
     * for, the room says that is asked for its rows.
     *
     * @param missing what is not found where there is none
     * @throws NotFound when none was asked for and there is none
     */
    public static long chosen(List<Membership> mine, @Nullable Long asked, String missing) {
        return asked != null
                ? asked
                : mine.stream()
                        .map(Membership::organisationId)
                        .findFirst()
                        .orElseThrow(() -> new NotFound(missing));
    }
}
