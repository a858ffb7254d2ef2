package org.tsagaan.web.page.account;

import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/** Making an account. */
public record SignUpPage(Form form) implements View {
    @Override
    public String template() {
        return "account/signUp.jte";
    }
}
