package org.tsagaan.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the script leaves blank is what an order fills in. */
class CheckoutScriptTest {
    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)}");
    private static final Set<String> OF_AN_ORDER =
            Set.of(
                    "offer",
                    "product",
                    "storefront",
                    "delivery",
                    "fee",
                    "goods",
                    "shipping",
                    "total",
                    "lot",
                    "until",
                    "evidence",
                    "hash",
                    "lots");

    @Test
    void everyBlankIsFilledAndNothingIsFilledInVain() throws IOException {
        Set<String> blanks = new TreeSet<>();
        BLANK.matcher(script()).results().forEach(found -> blanks.add(found.group(1)));
        assertThat(blanks).containsExactlyInAnyOrderElementsOf(OF_AN_ORDER);
    }

    @Test
    void itIsOneTransaction() throws IOException {
        assertThat(script().lines().filter(line -> line.matches("(BEGIN|COMMIT);")))
                .containsExactly("BEGIN;", "COMMIT;");
    }

    private static String script() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(CheckoutBench.class.getResourceAsStream("checkout.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
