package org.tsagaan.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsagaan.account.SignUpForm;
import org.tsagaan.kernel.Refusal;

class AccountRuleTest {

    private static final SignUpForm GOOD =
            new SignUpForm("萨仁", "saren@example.com", "white food 2026", "zh");

    @Test
    void goodFormIsTaken() {
        assertThat(AccountRule.check(GOOD)).isEmpty();
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThat(AccountRule.check(new SignUpForm(" ", "nobody", "short", "mn")))
                .extracting(Refusal::field)
                .containsExactly("displayName", "email", "password", "language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                "\u180B",
                "\u180E",
                "\u180F",
                "\u202F",
                "\u200B",
                "\uFEFF",
                "\u3164",
                "\u00A0",
                "\u3000",
                " \u200B\u180E\uFEFF "
            })
    void nameThatShowsNothingIsRefused(String name) {
        assertThat(AccountRule.checkName(name))
                .extracting(Refusal::code)
                .containsExactly("account.blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\u202Eb", "a\u2066b"})
    void nameThatDisturbsAPageIsRefused(String name) {
        assertThat(AccountRule.checkName(name))
                .extracting(Refusal::code)
                .containsExactly("account.control_characters");
    }

    @Test
    void mongolianNameWithVariationSelectorIsTaken() {
        assertThat(AccountRule.checkName("ᠰᠠᠷᠠᠨ\u180B")).isEmpty();
    }

    @Test
    void passwordLengthIsCountedInCharacters() {
        assertThat(password("奶".repeat(9))).containsExactly("account.password_too_short");
        assertThat(password("奶".repeat(10))).isEmpty();
        assertThat(password("😀".repeat(128))).isEmpty();
        assertThat(password("😀".repeat(129))).containsExactly("account.password_too_long");
    }

    @Test
    void passwordThatIsTheAddressIsRefused() {
        assertThat(password("SAREN@example.com")).containsExactly("account.password_is_email");
    }

    @Test
    void sameCharactersInAnotherFormAreTheSamePassword() {
        assertThat(AccountRule.normalPassword("ｐａｓｓ")).isEqualTo("pass");
    }

    private static Iterable<String> password(String password) {
        return AccountRule.checkPassword(password, "saren@example.com", "password").stream()
                .map(Refusal::code)
                .toList();
    }
}
