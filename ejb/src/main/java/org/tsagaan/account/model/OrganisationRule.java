package org.tsagaan.account.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.NewOrganisation;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.UnifiedSocialCreditCode;
import org.tsagaan.kernel.VisibleText;

/** What an organisation must say of itself to be entered. */
public final class OrganisationRule {

    private static final String CREDIT_CODE_GROUND = "GB 32100-2015";

    private OrganisationRule() {}

    /**
     * All that is wrong with the form, by field; what only the database knows is not asked here.
     */
    public static List<Refusal> check(NewOrganisation form) {
        List<Refusal> wrong = new ArrayList<>();
        checkText(wrong, "nameZh", form.nameZh(), 120);
        checkText(wrong, "nameEn", form.nameEn(), 160);
        checkText(wrong, "address", form.address(), 300);
        checkText(wrong, "phone", form.phone(), 40);
        if (form.nameMn() != null) {
            checkText(wrong, "nameMn", form.nameMn(), 200);
        }
        if (form.creditCode() != null) {
            checkCreditCode(wrong, form.creditCode(), form.creditCodeNote());
        }
        return wrong;
    }

    private static void checkText(List<Refusal> wrong, String field, String text, int longest) {
        if (!VisibleText.isIn(text)) {
            wrong.add(Refusal.of("account.blank").about(field));
        } else if (!VisibleText.isOneLine(text)) {
            wrong.add(Refusal.of("account.control_characters").about(field));
        } else if (text.length() > longest) {
            wrong.add(Refusal.of("account.too_long", longest).about(field));
        }
    }

    private static void checkCreditCode(List<Refusal> wrong, @Nullable String typed, String note) {
        var code = UnifiedSocialCreditCode.parse(typed == null ? "" : typed);
        if (code.isEmpty()) {
            wrong.add(creditCode(Refusal.of("account.credit_code_shape")));
        } else if (!code.get().checks() && !VisibleText.isIn(note)) {
            wrong.add(
                    creditCode(
                            Refusal.of("account.credit_code_check", code.get().expectedCheck())));
        }
    }

    private static Refusal creditCode(Refusal reason) {
        return reason.about("creditCode").because(CREDIT_CODE_GROUND);
    }
}
