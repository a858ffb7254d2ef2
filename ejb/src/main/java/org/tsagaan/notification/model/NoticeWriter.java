package org.tsagaan.notification.model;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Writes letters about applications, certificates and questions, as plain text like all others. */
public final class NoticeWriter {

    private static final String BUNDLE = "org.tsagaan.notification.notices";

    private NoticeWriter() {}

    /**
     * @param id of the news
     * @param marketUrl where the market is read, without a slash at its end
     */
    public static Letter write(long id, NoticeFacts facts, String marketUrl) {
        Locale locale = facts.language().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        ResourceBundle words =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        NoticeWriter.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(say(words, "greeting", facts.recipient()));
        paragraphs.add(said(words, facts, ".text"));
        if (!facts.reason().isEmpty()) {
            paragraphs.add(say(words, "reason", facts.reason()));
        }
        paragraphs.add(say(words, "link", marketUrl + facts.path()));
        paragraphs.add(say(words, "closing"));
        return new Letter(
                id,
                facts.email(),
                facts.language(),
                said(words, facts, ".subject"),
                String.join("\n\n", paragraphs) + "\n");
    }

    private static String said(ResourceBundle words, NoticeFacts facts, String part) {
        String until = facts.until().map(Object::toString).orElse("");
        return say(words, facts.topic() + part, facts.name(), until);
    }

    private static String say(ResourceBundle words, String key, Object... arguments) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(arguments);
    }
}
