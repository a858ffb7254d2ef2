package org.tsagaan.simulator.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Parameters;

/**
 * One operation.
 *
 * @param method GET or POST
 * @param path its address; a part in braces stands for an id
 * @param parameters what it takes
 * @param work what it does, within a transaction
 */
public record Route(
        String method, Pattern path, Parameters parameters, Function<Call, Answer> work) {
    static Route get(String path, String parameters, Function<Call, Answer> work) {
        return of("GET", path, parameters, work);
    }

    static Route post(String path, String parameters, Function<Call, Answer> work) {
        return of("POST", path, parameters, work);
    }

    static Route delete(String path, Function<Call, Answer> work) {
        return of("DELETE", path, "none", work);
    }

    private static Route of(
            String method, String path, String parameters, Function<Call, Answer> work) {
        Pattern pattern = Pattern.compile(path.replaceAll("\\{[a-z]+}", "([A-Za-z0-9_]+)"));
        return new Route(method, pattern, Parameters.named(parameters), work);
    }

    /** The ids in the address, empty if it is another address. */
    Optional<List<String>> match(String address) {
        Matcher matcher = path.matcher(address);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            ids.add(matcher.group(i));
        }
        return Optional.of(ids);
    }
}
