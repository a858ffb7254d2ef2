package org.tsagaan.account;

/**
 * What somebody says to get an account.
 *
 * @param displayName how they are called
 * @param email e-mail address as typed
 * @param password the password
 * @param language {@code zh} or {@code en}
 */
public record SignUpForm(String displayName, String email, String password, String language) {

    @Override
    public String toString() {
        return "SignUpForm[" + displayName + "]";
    }
}
