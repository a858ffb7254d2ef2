package org.tsagaan.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the market refuses, it says why and what would be right, in both languages. */
class RefusalSentencesTest {

    private static final List<Path> SOURCES =
            List.of(
                    Path.of("../ejb/src/main/java"),
                    Path.of("../search-indexer/src/main/java"),
                    Path.of("src/main/java"));
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasItsSentence(Language language) throws IOException {
        Map<String, Integer> codes = codes(SOURCES);
        assertThat(codes).hasSizeGreaterThan(100);
        assertThat(wrong(codes, key -> Messages.in(language).find(key).orElse(""))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyGroundHasItsSentence(Language language) throws IOException {
        var grounds =
                Pattern.compile("String ([A-Z0-9_]+) =")
                        .matcher(
                                Files.readString(
                                        SOURCES.getFirst()
                                                .resolve("org/tsagaan/kernel/Grounds.java")))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(grounds).hasSizeGreaterThan(5);
        assertThat(grounds)
                .allMatch(ground -> !Messages.in(language).ground(ground).equals(ground));
    }

    @Test
    void theRuleSeesAMissingSentenceAndOneThatSaysTooMuch() {
        var codes = new TreeMap<String, Integer>();
        collect("x.unless(a, Refusal.of(\"order.lost\", f(1, 2)).about(\"b\"));", codes);
        collect("Refusal.of(\n \"order.two\", \"a, (b\", List.of(1, 2))", codes);
        assertThat(codes)
                .containsExactlyInAnyOrderEntriesOf(Map.of("order.lost", 1, "order.two", 2));
        assertThat(wrong(codes, key -> key.equals("order.two") ? "{1} {2}" : ""))
                .containsExactly("order.lost: no sentence", "order.two: {2} of 2");
        assertThatThrownBy(() -> collect("Refusal.of(code, 1)", codes))
                .hasMessageContaining("Refusal.of(code");
    }

    /** What is wrong with the sentences of codes that give so many arguments at least. */
    private static List<String> wrong(
            Map<String, Integer> codes, Function<String, String> sentences) {
        var wrong = new TreeSet<String>();
        codes.forEach(
                (code, given) -> {
                    String sentence = sentences.apply(code);
                    if (sentence.isBlank()) {
                        wrong.add(code + ": no sentence");
                    }
                    PLACE.matcher(sentence)
                            .results()
                            .map(found -> Integer.valueOf(found.group(1)))
                            .filter(place -> place >= given)
                            .forEach(place -> wrong.add(code + ": {" + place + "} of " + given));
                });
        return List.copyOf(wrong);
    }

    /** Every code, with the fewest arguments that any of its refusals gives. */
    private static Map<String, Integer> codes(List<Path> roots) throws IOException {
        var codes = new TreeMap<String, Integer>();
        for (Path root : roots) {
            try (Stream<Path> tree = Files.walk(root)) {
                for (Path file : tree.filter(f -> f.toString().endsWith(".java")).toList()) {
                    collect(Files.readString(file), codes);
                }
            }
        }
        return codes;
    }

    /** A code that is put together could be any: it is written out where the refusal is made. */
    private static void collect(String source, Map<String, Integer> codes) {
        var call = Pattern.compile("\\bRefusal\\s*\\.of\\(");
        call.matcher(source)
                .results()
                .forEach(
                        found -> {
                            List<String> given = JavaArguments.of(source, found.end());
                            assertThat(given.getFirst())
                                    .as("Refusal.of(" + given.getFirst())
                                    .matches("\"[a-z]+\\.[a-z_.-]+\"");
                            codes.merge(
                                    given.getFirst().replace("\"", ""),
                                    given.size() - 1,
                                    Math::min);
                        });
    }
}
