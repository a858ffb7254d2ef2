package org.tsagaan.account.model;

import java.util.List;
import java.util.stream.Stream;
import org.tsagaan.account.OrganisationKind;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;

/**
 * Who enters which organisations, and who lets whom act for them. Producers and parks are entered
 * by officials, with the paper or the description that goes with them; all others, and every
 * office, by who runs the market, laboratories also by the regulator.
 */
public final class OrganisationPolicy {

    private OrganisationPolicy() {}

    /** Whether the person may enter an organisation of that kind at all, by whatever way. */
    public static boolean mayEnter(Person person, OrganisationKind kind) {
        return person.holds(Role.OPERATOR)
                || switch (kind) {
                    case PRODUCER ->
                            person.holds(Role.REGULATOR) || person.holds(Role.COUNTY_OFFICER);
                    case PARK, LABORATORY -> person.holds(Role.REGULATOR);
                    case STORE, RETAIL_BUYER, REGULATOR, OPERATOR -> false;
                };
    }

    /** The kinds that the person enters at the desk of organisations, as they are listed there. */
    public static List<OrganisationKind> listEnterable(Person person) {
        return Stream.of(
                        OrganisationKind.LABORATORY,
                        OrganisationKind.STORE,
                        OrganisationKind.RETAIL_BUYER,
                        OrganisationKind.REGULATOR)
                .filter(kind -> mayEnter(person, kind))
                .toList();
    }

    /** All that speaks against entering an organisation of that kind at the desk. */
    public static List<Refusal> againstEntering(Person person, OrganisationKind kind) {
        List<OrganisationKind> enterable = listEnterable(person);
        return new Refusals()
                .unless(
                        enterable.contains(kind),
                        Refusal.of("account.not_entered_here", kind, enterable).about("kind"))
                .reasons();
    }

    /** Whether the person may let somebody act so for an organisation of that kind. */
    public static boolean mayGrant(Person person, OrganisationKind kind, Role role) {
        boolean official = person.holds(Role.REGULATOR) || person.holds(Role.COUNTY_OFFICER);
        boolean producers = kind == OrganisationKind.PRODUCER && role == Role.MERCHANT;
        return person.holds(Role.OPERATOR) || (official && producers);
    }

    /** All that speaks against somebody acting so for an organisation of that kind. */
    public static List<Refusal> againstRole(OrganisationKind kind, Role role) {
        return new Refusals()
                .unless(
                        kind.knows(role),
                        Refusal.of("account.role_not_of_kind", role, listRoles(kind)).about("role"))
                .reasons();
    }

    /** The roles that people can hold at an organisation of that kind. */
    public static List<Role> listRoles(OrganisationKind kind) {
        return Stream.of(Role.values()).filter(kind::knows).toList();
    }

    /**
     * All that speaks against taking a role from somebody.
     *
     * @param operators how many run the market, with who would lose the role
     */
    public static List<Refusal> againstWithdrawal(Role role, long operators) {
        return new Refusals()
                .unless(
                        role != Role.OPERATOR || operators > 1,
                        Refusal.of("account.last_operator").about("role"))
                .reasons();
    }
}
