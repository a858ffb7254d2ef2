package org.tsagaan.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tsagaan.account.NewOrganisation;
import org.tsagaan.account.OrganisationKind;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.UnifiedSocialCreditCode;

class OrganisationRuleTest {

    private static final String GENUINE = "92152528MA0DEM0134";

    @Test
    void demonstrationCodeChecks() {
        assertThat(new UnifiedSocialCreditCode(GENUINE).checks()).isTrue();
        assertThat(codes(GENUINE, "")).isEmpty();
    }

    @Test
    void codeIsReadInEitherCase() {
        assertThat(UnifiedSocialCreditCode.parse(" 92152528ma0dem0134 "))
                .contains(new UnifiedSocialCreditCode(GENUINE));
    }

    @Test
    void wrongCheckIsRefusedUnlessSomebodySaysWhyItIsRight() {
        String early = "92152528MA0DEM0135";
        assertThat(codes(early, "")).containsExactly("account.credit_code_check");
        assertThat(codes(early, "\u200B")).containsExactly("account.credit_code_check");
        assertThat(codes(early, "early code, certificate seen")).isEmpty();
    }

    @Test
    void noteMakesNoCodeOfWhatIsNone() {
        assertThat(codes("92152528MA0DEM013I", "seen"))
                .containsExactly("account.credit_code_shape");
    }

    @Test
    void organisationNeedsNoCode() {
        assertThat(codes(null, "")).isEmpty();
    }

    private static List<String> codes(@Nullable String code, String note) {
        NewOrganisation form =
                new NewOrganisation(
                        OrganisationKind.PRODUCER,
                        "正蓝旗奶食坊",
                        "Zhenglan Workshop",
                        null,
                        code,
                        note,
                        "152530",
                        "正蓝旗上都镇",
                        "0479-0000000");
        return OrganisationRule.check(form).stream().map(Refusal::code).toList();
    }
}
