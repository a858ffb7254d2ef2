package org.tsagaan.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.Api.Answer;
import org.tsagaan.acceptance.OpenMarket.Place;
import org.tsagaan.acceptance.RoleMatrix.Row;

/**
 * Every page and every method of the API, asked for by everybody with what is their own, what is
 * another's, and what is another's below their own: each is let in where the matrix says so and
 * nowhere else, and nothing is changed by it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OpenMarket.class)
class RoleMatrixIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=x";
    private static final String NO_PART =
            "--x\r\nContent-Disposition: form-data; name=\"none\"\r\n\r\n\r\n--x--\r\n";

    /** Fewer than the sign-ins of one account that may be under way at once. */
    private static final int WALKERS = 4;

    /** How much everybody of the cast has done but sign in, by the audit trail. */
    private static final String DEEDS =
            """
            select p.email, count(a.id) from account p
            left join audit a on a.actor = 'account:' || p.id and a.action <> 'account.sign_in'
            where p.email !~ '-' and p.email like '%@example.test' group by p.email
            """;

    private final RoleMatrix matrix = RoleMatrix.read();
    private RoleCast cast = new RoleCast(Map.of(), Map.of());
    private Map<String, Operation> operations = Map.of();
    private JsonObject document = JsonValue.EMPTY_JSON_OBJECT;

    @BeforeAll
    void comeIn(Place open) throws IOException, SQLException {
        cast = RoleCast.comeIn(open.url());
        document = Api.of(open.url()).get("/api/v1/openapi.json").is(200).json();
        operations =
                Operation.listOf(document).stream()
                        .collect(toMap(one -> one.verb() + " " + one.path(), one -> one));
    }

    @Test
    void everybodyIsLetInWhereTheMatrixSaysSoAndNowhereElse()
            throws SQLException, InterruptedException, ExecutionException {
        assertThat(cast.people().keySet()).containsExactlyInAnyOrderElementsOf(matrix.roles());
        Map<String, String> before = RoleCast.ask(DEEDS);
        List<String> wrong = new ArrayList<>();
        try (ExecutorService walkers = Executors.newFixedThreadPool(WALKERS)) {
            List<Future<List<String>>> walks =
                    IntStream.range(0, matrix.roles().size())
                            .mapToObj(column -> walkers.submit(() -> walk(column).toList()))
                            .toList();
            for (Future<List<String>> walk : walks) {
                wrong.addAll(walk.get());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(RoleCast.ask(DEEDS)).isEqualTo(before);
    }

    /** All rows by one person, in their order: the last ones end the sign-in. */
    private Stream<String> walk(int column) {
        String role = matrix.roles().get(column);
        Api person = RoleCast.one(cast.people(), role);
        return matrix.rows().stream()
                .flatMap(
                        row ->
                                judge(role, row, row.answers().get(column), send(person, row))
                                        .stream());
    }

    private Answer send(Api person, Row row) {
        String address = row.at(cast.ids());
        if (row.isOfApi()) {
            byte[] body = json(row);
            return body.length == 0
                    ? person.anew().send(row.verb(), address, BodyPublishers.noBody())
                    : person.anew()
                            .with("Content-Type", media(row))
                            .json(row.verb(), address, body);
        }
        return switch (row.verb() + " " + row.sends()) {
            case "GET " -> person.get(address);
            case "POST " -> form(person, FORM, address, "none=");
            case "POST multipart" -> form(person, PARTS, address, NO_PART);
            default -> form(person, FORM, address, row.body(cast.ids()));
        };
    }

    private static Answer form(Api person, String type, String address, String body) {
        return person.with("Content-Type", type)
                .send("POST", address, BodyPublishers.ofString(body));
    }

    private byte[] json(Row row) {
        return row.sends().isEmpty()
                ? operation(row).example(document)
                : row.body(cast.ids()).getBytes(UTF_8);
    }

    private String media(Row row) {
        return row.sends().isEmpty() ? operation(row).media() : Operation.JSON;
    }

    private Operation operation(Row row) {
        return RoleCast.one(operations, row.verb() + " " + row.template());
    }

    private static Optional<String> judge(String role, Row row, String due, Answer answer) {
        String said = said(answer);
        boolean isDue = due.equals("in") ? isIn(said) : due.equals(said);
        return isDue
                ? Optional.empty()
                : Optional.of(
                        "%s, %s %s %s: %s and not %s"
                                .formatted(
                                        role, row.verb(), row.address(), row.sends(), said, due));
    }

    private static String said(Answer answer) {
        return answer.header("Location").contains("/sign-in?next=")
                ? "sign-in"
                : String.valueOf(answer.status());
    }

    /** Whatever is said about what was asked; in is who is not turned away. */
    private static boolean isIn(String said) {
        return !List.of("sign-in", "401", "403", "404", "429").contains(said)
                && !said.startsWith("5");
    }
}
