package org.tsagaan.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;

class JurisdictionTest {

    @ParameterizedTest
    @CsvSource({
        "COUNTY_OFFICER, 152528, 152528, true",
        "COUNTY_OFFICER, 152528, 152529, false",
        "COUNTY_OFFICER, 152500, 152529, true",
        "COUNTY_OFFICER, 152500, 152201, false",
        "COUNTY_OFFICER, 150000, 152529, true",
        "REGULATOR, 150100, 152529, true",
        "OPERATOR, 152528, 152528, false",
        "MERCHANT, 152528, 152528, false",
    })
    void anOfficialDecidesWithinTheOwnDivision(
            Role role, String own, String asked, boolean covered) {
        Person person =
                new Person(
                        1,
                        "Sarnai",
                        "sarnai@example.org",
                        "zh",
                        List.of(new Membership(2, "REGULATOR", role, own, "局", "Bureau")));

        assertThat(Jurisdiction.covers(person, asked)).isEqualTo(covered);
    }
}
