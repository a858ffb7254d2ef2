package org.tsagaan.notification.model;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Writes letters about new lots, as plain text like all others, each with a link that stops them.
 */
public final class NewLotWriter {

    private static final String BUNDLE = "org.tsagaan.notification.notices";

    private NewLotWriter() {}

    /**
     * @param id of the news
     * @param marketUrl where the market is read, without a slash at its end
     */
    public static Letter write(long id, NewLotFacts facts, String marketUrl) {
        Locale locale = facts.language().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        ResourceBundle words =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        NewLotWriter.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        List<String> lines =
                new ArrayList<>(facts.lots().stream().map(lot -> line(words, lot)).toList());
        if (facts.more() > 0) {
            lines.add(say(words, "NEW_LOTS.more", facts.more()));
        }
        List<String> paragraphs =
                List.of(
                        say(words, "greeting", facts.recipient()),
                        say(words, "NEW_LOTS.text"),
                        String.join("\n", lines),
                        say(words, "link", marketUrl + facts.path()),
                        say(words, "NEW_LOTS.stop", marketUrl + facts.stopPath()),
                        say(words, "closing"));
        return new Letter(
                id,
                facts.email(),
                facts.language(),
                say(words, "NEW_LOTS.subject", facts.lots().getFirst().product()),
                String.join("\n\n", paragraphs) + "\n");
    }

    private static String line(ResourceBundle words, NewLotFacts.Lot lot) {
        return say(
                words,
                "NEW_LOTS.line",
                lot.product(),
                lot.storefront(),
                lot.number(),
                lot.bestBefore().toString());
    }

    private static String say(ResourceBundle words, String key, Object... arguments) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(arguments);
    }
}
