package org.tsagaan.web.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language the market speaks. Chinese comes first, and is spoken when nothing else is asked. */
public enum Language {
    ZH("zh", "zh-CN", "中文", Locale.SIMPLIFIED_CHINESE),
    EN("en", "en", "English", Locale.ENGLISH);

    private final String code;
    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String code, String tag, String ownName, Locale locale) {
        this.code = code;
        this.tag = tag;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** The short code used in {@code ?lang=}, in the cookie and in file names. */
    public String code() {
        return code;
    }

    /** The BCP 47 tag for the {@code lang} attribute. */
    public String tag() {
        return tag;
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    /** The locale that formats numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** The language of a code such as {@code en}, if the market speaks it. */
    public static Optional<Language> find(@Nullable String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }

    /**
     * The reader's language: what the address asks, else the cookie, else the browser, else
     * Chinese.
     */
    public static Language choose(
            @Nullable String asked, @Nullable String remembered, @Nullable String accepted) {
        return find(asked).or(() -> find(remembered)).or(() -> findAccepted(accepted)).orElse(ZH);
    }

    private static Optional<Language> findAccepted(@Nullable String header) {
        if (header == null || header.length() > 200) {
            return Optional.empty();
        }
        try {
            var tags = Arrays.stream(values()).map(Language::code).toList();
            return Optional.ofNullable(Locale.lookupTag(wanted(header), tags))
                    .flatMap(Language::find);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static List<Locale.LanguageRange> wanted(String header) {
        return Locale.LanguageRange.parse(header);
    }
}
