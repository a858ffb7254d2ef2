package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A guest opens an order from the letter about it, in a browser that never saw the order. The
 * letters of a market that is already open are read below {@code -Dtsagaan.acceptance.data}.
 */
class LetterIT extends ShoppingTest {

    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s/]+(/orders/(TS\\w{12})\\S*)");
    private static final int LOOKS = 60;

    @Test
    void aGuestsLetterOpensTheOrderAndNobodyElseCan() {
        Page buyer = visitor("en-GB", DESK);
        placeOrder(buyer, "/search?sort=PRICE_UP");
        String number = buyer.url().replaceFirst(".*/orders/(TS\\w{12}).*", "$1");
        buyer.locator("#pay").click();
        payByCard(buyer, GOOD_CARD);
        awaitState(buyer, "PAID");
        String link = awaitLetter(buyer, number);

        Page elsewhere = visitor("en-GB", PHONE);
        elsewhere.navigate(url("/orders/" + number));
        assertThat(elsewhere.locator("#sign-in")).isVisible();
        elsewhere.navigate(url("/orders/" + number + "?token=" + "A".repeat(43)));
        assertThat(elsewhere.locator("h1")).hasText("Nothing at this address");
        elsewhere.navigate(url(link));
        assertThat(elsewhere.locator("#order-state")).hasAttribute("data-state", "PAID");
        assertThat(elsewhere.url()).doesNotContain("token");
    }

    private static String awaitLetter(Page page, String number) {
        for (int i = 0; i < LOOKS; i++) {
            Optional<String> link = findLink(number);
            if (link.isPresent()) {
                return link.get();
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError("No letter about " + number);
    }

    private static Optional<String> findLink(String number) {
        Path mail = Path.of(System.getProperty("tsagaan.acceptance.data"), "mail");
        try (Stream<Path> letters = Files.list(mail)) {
            return letters.filter(file -> file.toString().endsWith(".eml"))
                    .map(LetterIT::text)
                    .map(LINK::matcher)
                    .filter(link -> link.find() && link.group(2).equals(number))
                    .map((Matcher link) -> link.group(1))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letter's words, however they were made fit for the post. */
    private static String text(Path file) {
        try {
            String[] letter = Files.readString(file).split("\r?\n\r?\n", 2);
            if (letter[0].contains("base64")) {
                return new String(Base64.getMimeDecoder().decode(letter[1]), UTF_8);
            }
            return letter[0].contains("quoted-printable")
                    ? letter[1].replaceAll("=\r?\n", "").replace("=3D", "=")
                    : letter[1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
