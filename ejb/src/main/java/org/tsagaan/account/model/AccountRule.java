package org.tsagaan.account.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.account.EmailAddress;
import org.tsagaan.account.SignUpForm;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.VisibleText;

/** What names, addresses and passwords an account can have. */
public final class AccountRule {

    static final int SHORTEST_PASSWORD = 10;
    static final int LONGEST_PASSWORD = 128;
    static final int LONGEST_NAME = 80;
    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private AccountRule() {}

    /** All that is wrong with the form, by field. */
    public static List<Refusal> check(SignUpForm form) {
        List<Refusal> wrong = new ArrayList<>(checkName(form.displayName()));
        Optional<EmailAddress> email = EmailAddress.parse(form.email());
        if (email.isEmpty()) {
            wrong.add(Refusal.of("account.email_invalid").about("email"));
        }
        wrong.addAll(checkPassword(form.password(), form.email(), "password"));
        wrong.addAll(checkLanguage(form.language()));
        return wrong;
    }

    public static List<Refusal> checkName(String name) {
        if (!VisibleText.isIn(name)) {
            return List.of(Refusal.of("account.blank").about("displayName"));
        }
        if (!VisibleText.isOneLine(name)) {
            return List.of(Refusal.of("account.control_characters").about("displayName"));
        }
        if (name.strip().length() > LONGEST_NAME) {
            return List.of(Refusal.of("account.too_long", LONGEST_NAME).about("displayName"));
        }
        return List.of();
    }

    public static List<Refusal> checkLanguage(String language) {
        return LANGUAGES.contains(language)
                ? List.of()
                : List.of(Refusal.of("account.language_unknown", "zh", "en").about("language"));
    }

    /**
     * @param email the account's address, which is no password
     * @param field name of the input
     */
    public static List<Refusal> checkPassword(String password, String email, String field) {
        String normal = normalPassword(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST_PASSWORD) {
            return List.of(
                    Refusal.of("account.password_too_short", SHORTEST_PASSWORD).about(field));
        }
        if (length > LONGEST_PASSWORD) {
            return List.of(Refusal.of("account.password_too_long", LONGEST_PASSWORD).about(field));
        }
        if (normal.strip().equalsIgnoreCase(normalPassword(email).strip())) {
            return List.of(Refusal.of("account.password_is_email").about(field));
        }
        return List.of();
    }

    /** The same password typed on another keyboard gives the same characters (NIST SP 800-63B). */
    public static String normalPassword(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
