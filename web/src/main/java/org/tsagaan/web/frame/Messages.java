package org.tsagaan.web.frame;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.Money;
import org.tsagaan.kernel.TwoNames;
import org.tsagaan.sellability.Reason;

/**
 * The market's sentences in one language. The first word of a key names its bundle: {@code
 * cart.title} is read from {@code messages/cart_zh.properties} in UTF-8, so a feature adds its
 * sentences by adding its two files. Sentences are {@link MessageFormat} patterns.
 */
public final class Messages {
    private static final Map<Language, Messages> SPOKEN = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            SPOKEN.put(language, new Messages(language));
        }
    }

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Language language;
    private final Map<String, Map<String, Sentence>> bundles = new ConcurrentHashMap<>();

    private Messages(Language language) {
        this.language = language;
    }

    /** The sentences of a language. */
    public static Messages in(Language language) {
        return Optional.ofNullable(SPOKEN.get(language)).orElseThrow();
    }

    /** The sentence of a key; a key that is missing is shown as itself, and fails a test. */
    public String text(String key, Object... arguments) {
        var sentence = sentence(key);
        if (sentence == null) {
            return key;
        }
        var constant = sentence.constant();
        return constant == null
                ? sentence.with(Arrays.stream(arguments).map(this::spoken).toArray())
                : constant;
    }

    /** The sentence of a message, whose arguments may be messages. */
    public String text(Message message) {
        return text(message.key(), message.arguments().toArray());
    }

    /** The pattern of a key, if this language has one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(sentence(key)).map(Sentence::pattern);
    }

    private @Nullable Sentence sentence(String key) {
        int dot = key.indexOf('.');
        return dot < 1 ? null : bundle(key.substring(0, dot)).get(key);
    }

    /** An amount as readers write it: {@code ¥12.50}. */
    public String money(Money money) {
        var sign = money.fen() < 0 ? "−" : "";
        var fen = BigInteger.valueOf(money.fen()).abs();
        var yuan = NumberFormat.getIntegerInstance(language.locale()).format(fen.divide(HUNDRED));
        return "%s¥%s.%02d".formatted(sign, yuan, fen.mod(HUNDRED).intValue());
    }

    /** An instant in China's civil time, to the minute. */
    public String instant(Instant instant) {
        return MINUTE.format(instant.atZone(ChinaTime.ZONE));
    }

    private Object spoken(Object argument) {
        return switch (argument) {
            case Message inner -> text(inner);
            case Money money -> money(money);
            case Instant instant -> instant(instant);
            case LocalDate date -> date.toString();
            case Reason reason -> reason(reason);
            case Collection<?> many ->
                    many.stream()
                            .map(this::spoken)
                            .map(String::valueOf)
                            .collect(Collectors.joining(text("form.list-separator")));
            case Enum<?> name -> named(name);
            case TwoNames names -> language == Language.ZH ? names.zh() : names.en();
            default -> argument;
        };
    }

    /** A state or kind has a word of its own: {@code order.FulfilmentState.HELD}. */
    private String named(Enum<?> name) {
        var type = name.getDeclaringClass();
        var room = type.getPackageName().replaceFirst("^org\\.tsagaan\\.", "");
        return find(room + "." + type.getSimpleName() + "." + name.name()).orElse(name.name());
    }

    /** The rule behind a refusal, by its code; a rule without a sentence is shown as itself. */
    public String ground(String code) {
        return find("ground." + code).orElse(code);
    }

    /** A reason of the gate with the rule behind it. */
    public String reason(Reason reason) {
        var because = text("sellability." + reason.code().name(), reason.fact());
        return text("form.with-ground", because, reason.ground().in(language.code()));
    }

    private Map<String, Sentence> bundle(String name) {
        return bundles.computeIfAbsent(name, this::load);
    }

    private Map<String, Sentence> load(String name) {
        var path = "/org/tsagaan/web/messages/" + name + "_" + language.code() + ".properties";
        try (var stream = Messages.class.getResourceAsStream(path)) {
            if (stream == null) {
                return Map.of();
            }
            var sentences = new Properties();
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return sentences.stringPropertyNames().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    key -> key,
                                    key ->
                                            Sentence.of(
                                                    sentences.getProperty(key),
                                                    language.locale())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
