package org.tsagaan.web.page.account;

import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * Signing in.
 *
 * @param next where to go then: a path of this market
 */
public record SignInPage(Form form, String next) implements View {
    @Override
    public String template() {
        return "account/signIn.jte";
    }
}
