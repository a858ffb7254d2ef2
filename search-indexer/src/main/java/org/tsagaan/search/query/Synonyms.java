package org.tsagaan.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tsagaan.reading.Sought;
import org.tsagaan.search.index.IndexDefinition;

/** Other names of what was typed, by the rules that the index itself searches by. */
@ApplicationScoped
public class Synonyms {

    private static final String ONE_WAY = "=>";

    private final List<Rule> rules;

    /** What any of some names also finds. */
    private record Rule(List<Name> names, List<String> found) {}

    private record Name(String text, Sought sought) {}

    public Synonyms() {
        this(new IndexDefinition().synonyms());
    }

    Synonyms(List<String> lines) {
        rules = lines.stream().map(Synonyms::rule).toList();
    }

    private static Rule rule(String line) {
        int arrow = line.indexOf(ONE_WAY);
        String names = arrow < 0 ? line : line.substring(0, arrow);
        String found = arrow < 0 ? line : line.substring(arrow + ONE_WAY.length());
        return new Rule(
                texts(names).map(name -> new Name(name, Sought.of("", List.of(name)))).toList(),
                texts(found).toList());
    }

    private static Stream<String> texts(String list) {
        return Stream.of(list.split(",", -1)).map(String::strip);
    }

    /**
     * The names of everything that a text names. A name within a longer one that stands there too
     * is not meant: dried curd crumble is no dried curd.
     */
    public Set<String> of(String text) {
        Set<String> named = new LinkedHashSet<>();
        rules.stream()
                .flatMap(rule -> rule.names().stream())
                .filter(name -> !name.sought().in(text).isEmpty())
                .forEach(name -> named.add(name.text()));
        List<String> meant =
                named.stream()
                        .filter(
                                name ->
                                        named.stream()
                                                .noneMatch(
                                                        longer ->
                                                                !longer.equals(name)
                                                                        && longer.contains(name)))
                        .toList();
        Set<String> found = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (rule.names().stream().anyMatch(name -> meant.contains(name.text()))) {
                found.addAll(rule.found());
            }
        }
        return found;
    }
}
