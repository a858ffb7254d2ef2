package org.tsagaan.simulator.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words of the pages in one language, and how it writes money. */
final class Words {
    private static final Words CHINESE = new Words("zh");
    private static final Words ENGLISH = new Words("en");
    private static final List<String> WITHOUT_CENTS = List.of("jpy", "krw");

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final String language;
    private final Properties words;

    private Words(String language) {
        this.language = language;
        this.words = Resources.words(language);
    }

    /**
     * Chooses the language: as asked in the address, else the session's, else the browser's, else
     * Chinese.
     */
    static Words choose(String asked, @Nullable String session, String accepted) {
        String wish = asked;
        if (wish.isEmpty() && session != null && !session.equals("auto")) {
            wish = session;
        }
        if (wish.isEmpty()) {
            wish = accepted;
        }
        return wish.toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : CHINESE;
    }

    String language() {
        return language;
    }

    String of(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("no word for " + key + " in " + language);
        }
        return word;
    }

    /** The word for a key, or for another where there is none. */
    String of(String key, String otherwise) {
        return words.containsKey(key) ? of(key) : of(otherwise);
    }

    /** A day in the trade's time zone, in seconds since 1970. */
    String date(long seconds) {
        return DateTimeFormatter.ofPattern(of("date"), Locale.forLanguageTag(language))
                .format(Instant.ofEpochSecond(seconds).atZone(HERE));
    }

    String money(long amount, String currency) {
        int cents = WITHOUT_CENTS.contains(currency) ? 0 : 2;
        String figure =
                String.format(Locale.ROOT, "%,." + cents + "f", BigDecimal.valueOf(amount, cents));
        return currency.equals("cny")
                ? "¥" + figure
                : currency.toUpperCase(Locale.ROOT) + " " + figure;
    }
}
