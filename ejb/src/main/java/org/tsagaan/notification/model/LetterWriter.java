package org.tsagaan.notification.model;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.notification.model.LetterFacts.Line;
import org.tsagaan.notification.model.LetterFacts.Part;

/** Writes letters as plain text, so that nothing a merchant typed can do anything. */
public final class LetterWriter {

    private static final String BUNDLE = "org.tsagaan.notification.letters";

    private static final Part NOBODY = new Part("", "", "", "", Optional.empty());
    private static final DateTimeFormatter KEPT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaTime.ZONE);

    private final LetterFacts facts;
    private final ResourceBundle words;

    private LetterWriter(LetterFacts facts) {
        this.facts = facts;
        Locale locale = facts.isChinese() ? Locale.CHINESE : Locale.ENGLISH;
        this.words =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        LetterWriter.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /**
     * @param id of the news
     * @param marketUrl where the market is read, without a slash at its end
     */
    public static Letter write(long id, LetterFacts facts, String marketUrl) {
        LetterWriter writer = new LetterWriter(facts);
        return new Letter(
                id,
                facts.email(),
                facts.language(),
                writer.say(facts.topic() + ".subject", facts.number()),
                writer.text(marketUrl));
    }

    private String text(String marketUrl) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(say("greeting", facts.recipient()));
        facts.part()
                .ifPresentOrElse(
                        part -> paragraphs.add(opening(seller(part), part)),
                        () -> paragraphs.add(opening("", NOBODY)));
        paragraphs.add(String.join("\n", facts.lines().stream().map(this::line).toList()));
        if (facts.simulated()) {
            paragraphs.add(say("simulated"));
        }
        paragraphs.add(say("link", marketUrl + facts.path()));
        paragraphs.add(say("closing"));
        paragraphs.removeIf(String::isEmpty);
        return String.join("\n\n", paragraphs) + "\n";
    }

    private String opening(String seller, Part part) {
        return say(
                facts.topic() + ".text",
                facts.number(),
                yuan(facts.amountFen()),
                seller,
                part.carrier(),
                part.tracking(),
                part.pickUp().map(this::place).orElse(""),
                part.pickUp().map(LetterFacts.Counter::code).orElse(""),
                part.pickUp().map(counter -> KEPT.format(counter.keptUntil())).orElse(""));
    }

    private String place(LetterFacts.Counter counter) {
        return facts.isChinese() ? counter.placeZh() : counter.placeEn();
    }

    private String seller(Part part) {
        return facts.isChinese() ? part.sellerZh() : part.sellerEn();
    }

    private String line(Line line) {
        String name = facts.isChinese() ? line.nameZh() : line.nameEn();
        return say("line", name, String.valueOf(line.quantity()));
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(arguments);
    }

    private static String yuan(long fen) {
        return String.format(Locale.ROOT, "¥%d.%02d", fen / 100, fen % 100);
    }
}
