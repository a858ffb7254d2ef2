package org.tsagaan.web.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.web.frame.Message;

/**
 * What a person typed into a form, and what is wrong with it: the page shows both again, so that
 * nothing typed is ever lost. A value; read it with {@link FormReading}.
 *
 * @param typed the fields as they came, blanks included
 * @param problems what is wrong, by field
 */
public record Form(Map<String, List<String>> typed, Map<String, Message> problems) {
    public Form {
        typed = Map.copyOf(typed);
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    /** A form nobody has filled in. */
    public static Form blank() {
        return new Form(Map.of(), Map.of());
    }

    /** The form as it came from the browser. */
    public static Form of(MultivaluedMap<String, String> sent) {
        return new Form(
                sent.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> List.copyOf(e.getValue()))),
                Map.of());
    }

    /** The same form with a field filled in. */
    public Form with(String field, String value) {
        var filled = new HashMap<>(typed);
        filled.put(field, List.of(value));
        return new Form(filled, problems);
    }

    /** The same form with something wrong with a field. The first problem of a field stays. */
    public Form refusing(String field, String key, Object... arguments) {
        var more = new LinkedHashMap<>(problems);
        more.putIfAbsent(field, Message.of(key, arguments));
        return new Form(typed, more);
    }

    /** The same form with what the market refused, each beside its field. */
    public Form refusing(List<Refusal> reasons) {
        var form = this;
        for (var reason : reasons) {
            form = form.refusing(reason.field(), reason.code(), reason.arguments().toArray());
        }
        return form;
    }

    /** What was typed into a field; empty if nothing was. */
    public String value(String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** All values of a field that may have several, such as boxes ticked. */
    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** Whether a box or an option of a field is chosen. */
    public boolean isChosen(String field, String option) {
        return values(field).contains(option);
    }

    /** What is wrong with a field. */
    public Optional<Message> findProblem(String field) {
        return Optional.ofNullable(problems.get(field));
    }

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return problems.isEmpty();
    }
}
