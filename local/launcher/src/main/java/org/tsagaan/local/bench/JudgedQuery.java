package org.tsagaan.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people look for, and how glad they are of what they find.
 *
 * @param kind of query: chinese, pinyin, typo and so on
 * @param grades the highest that fits counts
 */
record JudgedQuery(String kind, String words, List<Grade> grades) {
    private static final Pattern CONDITION = Pattern.compile("([a-z]+)([=~])(\\S+)");
    private static final int FIELDS = 3;

    /**
     * @param grade 1 to 3
     * @param conditions all of them must fit
     */
    record Grade(int grade, List<Condition> conditions) {}

    /** A condition on one attribute of an offer. */
    record Condition(String attribute, boolean part, String value) {
        boolean fits(Map<String, List<String>> offer) {
            return offer.getOrDefault(attribute, List.of()).stream()
                    .anyMatch(text -> part ? text.contains(value) : text.equals(value));
        }
    }

    /**
     * Reads the judged set.
     *
     * @param filled puts values of this catalogue in the place of {@code {gtin N}}
     */
    static List<JudgedQuery> read(Path file, UnaryOperator<String> filled) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(filled)
                    .map(JudgedQuery::parse)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static JudgedQuery parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("Not kind, words, grades: " + line);
        }
        return new JudgedQuery(
                fields[0],
                fields[1],
                Stream.of(fields[2].split(";", -1)).map(JudgedQuery::grade).toList());
    }

    private static Grade grade(String text) {
        String[] parts = text.strip().split(":", 2);
        List<Condition> conditions =
                CONDITION
                        .matcher(parts[1])
                        .results()
                        .map(m -> new Condition(m.group(1), m.group(2).equals("~"), m.group(3)))
                        .toList();
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("A grade without a condition: " + text);
        }
        return new Grade(Integer.parseInt(parts[0]), conditions);
    }

    /** How glad someone is of an offer: 0 to 3. */
    int gradeOf(Map<String, List<String>> offer) {
        return grades.stream()
                .filter(g -> g.conditions().stream().allMatch(c -> c.fits(offer)))
                .mapToInt(Grade::grade)
                .max()
                .orElse(0);
    }
}
