package org.tsagaan.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void isKeptInOneForm() {
        assertThat(EmailAddress.parse("  Sarnai.B@Example.COM ").map(EmailAddress::text))
                .contains("sarnai.b@example.com");
    }

    @Test
    void chineseDomainIsKeptInAscii() {
        assertThat(EmailAddress.parse("na@奶豆腐.中国").map(EmailAddress::text))
                .hasValueSatisfying(text -> assertThat(text).startsWith("na@xn--"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@b.cn",
                "a@b",
                "a b@c.cn",
                "a@b..cn",
                "a@-b.cn",
                "a..b@c.cn",
                "a\r\nBcc: x@y.cn",
                "a@b.c\u200B n",
                "<a@b.cn>"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void addressLongerThanMailAllowsIsRefused() {
        assertThat(EmailAddress.parse("a".repeat(65) + "@b.cn")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b.".repeat(126) + "cn")).isEmpty();
    }
}
