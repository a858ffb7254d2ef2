package org.tsagaan.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The market says everything it says in both of its languages. */
class MessageBundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/tsagaan/web/messages");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    /** A key written out in a template or a class; keys that are put together end in a dot. */
    private static final Pattern USED =
            Pattern.compile(
                    "(?:\\btext\\(|Message\\.of\\(|refus(?:e|ing)\\(\"[^\"]+\","
                        + " )\\s*\"([a-z][a-z0-9-]*\\.[A-Za-z0-9._-]*[A-Za-z0-9])\"(?!\\s*\\+)");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(sentences("zh").keySet()).isEqualTo(sentences("en").keySet());
    }

    @Test
    void bothLanguagesFillTheSamePlaces() throws IOException {
        var chinese = sentences("zh");
        sentences("en")
                .forEach(
                        (key, english) ->
                                assertThat(places(english))
                                        .as(key)
                                        .isEqualTo(places(chinese.getOrDefault(key, ""))));
    }

    @Test
    void everyKeyBeginsWithTheNameOfItsBundle() throws IOException {
        for (var file : files("_(zh|en)\\.properties")) {
            var bundle = file.getFileName().toString().replaceFirst("_(zh|en)\\.properties$", "");
            assertThat(load(file).stringPropertyNames())
                    .as(file.toString())
                    .allMatch(key -> key.startsWith(bundle + "."));
        }
    }

    @Test
    void everySentenceIsASoundPatternWithoutLostQuotes() throws IOException {
        for (var language : List.of("zh", "en")) {
            sentences(language)
                    .forEach(
                            (key, pattern) -> {
                                new MessageFormat(pattern);
                                assertThat(pattern.replace("''", ""))
                                        .as("write ’ or '' in " + key)
                                        .doesNotContain("'");
                            });
        }
    }

    @Test
    void everyKeyThatIsUsedExists() throws IOException {
        var known = sentences("zh").keySet();
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            USED.matcher(Files.readString(source))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(key + " in " + source.getFileName()));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aMissingKeyIsSeenByTheRule() {
        assertThat(USED.matcher("${page.text(\"cart.no-such-key\")}").find()).isTrue();
        assertThat(USED.matcher("refuse(\"name\", \"form.no-such\", 3)").find()).isTrue();
        assertThat(USED.matcher("page.text(\"order.state.\" + name)").find()).isFalse();
    }

    private static Set<String> places(String pattern) {
        return new TreeSet<>(
                PLACE.matcher(pattern).results().map(found -> found.group(1)).toList());
    }

    private static Map<String, String> sentences(String language) throws IOException {
        var all = new TreeMap<String, String>();
        for (var file : files("_" + language + "\\.properties")) {
            var loaded = load(file);
            loaded.stringPropertyNames().forEach(key -> all.put(key, loaded.getProperty(key)));
        }
        return all;
    }

    private static List<Path> sources() throws IOException {
        var all = new ArrayList<Path>();
        for (var root : List.of("src/main/jte", "src/main/java")) {
            try (Stream<Path> tree = Files.walk(Path.of(root))) {
                tree.filter(Files::isRegularFile).forEach(all::add);
            }
        }
        return all;
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> tree = Files.list(BUNDLES)) {
            return tree.filter(file -> file.toString().matches(".*" + ending)).toList();
        }
    }

    private static Properties load(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
