package org.tsagaan.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Who may do what: the table {@code role-matrix.txt}.
 *
 * @param roles the names of its columns
 */
record RoleMatrix(List<String> roles, List<Row> rows) {

    /**
     * What stands for an id: {@code {lotId=workshop.lot}} in a path, {@code <workshop.lot>} else.
     */
    private static final Pattern PLACE = Pattern.compile("\\{\\w+=([^}]+)}|<([a-z]+\\.[a-z]+)>");

    /** Beside the roles: the verb before them, the address and what is sent after them. */
    private static final int OTHERS = 3;

    /**
     * A request, and what each role is answered to it.
     *
     * @param address with whose id it is at every place
     * @param sends the body; empty for the example of the API's document, or an empty form
     */
    record Row(String verb, List<String> answers, String address, String sends) {

        boolean isOfApi() {
            return address.startsWith("/api/v1/");
        }

        /** The path as JAX-RS and the API's document have it. */
        String template() {
            return address.replaceFirst("\\?.*", "").replaceAll("\\{(\\w+)=[^}]+}", "{$1}");
        }

        /** Where it is, with these ids. */
        String at(Map<String, String> ids) {
            return filled(address, ids);
        }

        /** What is sent, with these ids. */
        String body(Map<String, String> ids) {
            return filled(sends, ids);
        }
    }

    static RoleMatrix read() {
        List<List<String>> lines = new ArrayList<>();
        for (String line : resource("role-matrix.txt").lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(List.of(line.strip().split(" +", -1)));
            }
        }
        List<String> head = lines.removeFirst();
        return new RoleMatrix(
                head.subList(1, head.size() - 2),
                lines.stream().map(cells -> row(cells, head.size() - OTHERS)).toList());
    }

    /** The question whose answer is every id by its name. */
    static String idsQuestion() {
        return resource("role-matrix-ids.sql");
    }

    private static Row row(List<String> cells, int roles) {
        return new Row(
                cells.getFirst(),
                cells.subList(1, roles + 1),
                cells.get(roles + 1),
                cells.size() > roles + 2 ? cells.get(roles + 2) : "");
    }

    private static String filled(String text, Map<String, String> ids) {
        return PLACE.matcher(text).replaceAll(place -> value(place, ids));
    }

    /** What has a dot names an id; what has none is meant as it stands. */
    private static String value(MatchResult place, Map<String, String> ids) {
        String name = place.group(1) == null ? place.group(2) : place.group(1);
        return name.contains(".")
                ? Objects.requireNonNull(ids.get(name), "the demonstration has no " + name)
                : name;
    }

    private static String resource(String name) {
        try (InputStream file =
                Objects.requireNonNull(RoleMatrix.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
