package org.tsagaan.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsagaan.account.OrganisationKind.LABORATORY;
import static org.tsagaan.account.OrganisationKind.OPERATOR;
import static org.tsagaan.account.OrganisationKind.PARK;
import static org.tsagaan.account.OrganisationKind.PRODUCER;
import static org.tsagaan.account.OrganisationKind.REGULATOR;
import static org.tsagaan.account.OrganisationKind.RETAIL_BUYER;
import static org.tsagaan.account.OrganisationKind.STORE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsagaan.account.Membership;
import org.tsagaan.account.OrganisationKind;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.Refusal;

class OrganisationPolicyTest {

    @Test
    void whoRunsTheMarketEntersEveryKindAndOthersWhatGoesWithTheirPapers() {
        for (OrganisationKind kind : OrganisationKind.values()) {
            assertThat(OrganisationPolicy.mayEnter(person(Role.OPERATOR), kind)).isTrue();
            assertThat(OrganisationPolicy.mayEnter(person(Role.REGULATOR), kind))
                    .as("regulator, %s", kind)
                    .isEqualTo(List.of(PRODUCER, PARK, LABORATORY).contains(kind));
            assertThat(OrganisationPolicy.mayEnter(person(Role.COUNTY_OFFICER), kind))
                    .as("county, %s", kind)
                    .isEqualTo(kind == PRODUCER);
            for (Role other : List.of(Role.MERCHANT, Role.ANALYST, Role.APPROVER, Role.BUYER)) {
                assertThat(OrganisationPolicy.mayEnter(person(other), kind)).isFalse();
            }
        }
    }

    @Test
    void whatComesByAnApplicationIsNotEnteredAtTheDesk() {
        assertThat(OrganisationPolicy.listEnterable(person(Role.OPERATOR)))
                .containsExactly(LABORATORY, STORE, RETAIL_BUYER, REGULATOR);
        assertThat(OrganisationPolicy.listEnterable(person(Role.REGULATOR)))
                .containsExactly(LABORATORY);
        for (OrganisationKind kind : List.of(PRODUCER, PARK, OPERATOR)) {
            assertThat(codes(OrganisationPolicy.againstEntering(person(Role.OPERATOR), kind)))
                    .containsExactly("account.not_entered_here");
        }
        assertThat(codes(OrganisationPolicy.againstEntering(person(Role.REGULATOR), STORE)))
                .containsExactly("account.not_entered_here");
        assertThat(OrganisationPolicy.againstEntering(person(Role.OPERATOR), STORE)).isEmpty();
    }

    @Test
    void onlyWhoRunsTheMarketSaysWhoActsButForWhoAppliedForItsProducer() {
        assertThat(OrganisationPolicy.mayGrant(person(Role.OPERATOR), OPERATOR, Role.OPERATOR))
                .isTrue();
        for (Role official : List.of(Role.REGULATOR, Role.COUNTY_OFFICER)) {
            Person person = person(official);
            assertThat(OrganisationPolicy.mayGrant(person, PRODUCER, Role.MERCHANT)).isTrue();
            assertThat(OrganisationPolicy.mayGrant(person, STORE, Role.MERCHANT)).isFalse();
            assertThat(OrganisationPolicy.mayGrant(person, LABORATORY, Role.APPROVER)).isFalse();
            assertThat(OrganisationPolicy.mayGrant(person, OPERATOR, Role.OPERATOR)).isFalse();
        }
        assertThat(OrganisationPolicy.mayGrant(person(Role.MERCHANT), PRODUCER, Role.MERCHANT))
                .isFalse();
    }

    @Test
    void aRoleIsHeldWhereItsKindKnowsIt() {
        assertThat(OrganisationPolicy.listRoles(LABORATORY))
                .containsExactly(Role.ANALYST, Role.APPROVER);
        assertThat(OrganisationPolicy.listRoles(PARK)).isEmpty();
        assertThat(codes(OrganisationPolicy.againstRole(LABORATORY, Role.OPERATOR)))
                .containsExactly("account.role_not_of_kind");
        assertThat(OrganisationPolicy.againstRole(REGULATOR, Role.COUNTY_OFFICER)).isEmpty();
    }

    @Test
    void theLastWhoRunsTheMarketStays() {
        assertThat(codes(OrganisationPolicy.againstWithdrawal(Role.OPERATOR, 1)))
                .containsExactly("account.last_operator");
        assertThat(OrganisationPolicy.againstWithdrawal(Role.OPERATOR, 2)).isEmpty();
        assertThat(OrganisationPolicy.againstWithdrawal(Role.REGULATOR, 1)).isEmpty();
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    private static Person person(Role role) {
        return new Person(
                7,
                "某人",
                "somebody@example.org",
                "zh",
                List.of(new Membership(1, "-", role, "152500", "某", "Some")));
    }
}
